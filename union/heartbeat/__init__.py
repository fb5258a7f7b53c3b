"""The heartbeat (晚间小结): each evening what was said today and comes tomorrow."""
