"""Deliveries (送达): what nobody knows to have arrived is shown to those who keep watch."""
