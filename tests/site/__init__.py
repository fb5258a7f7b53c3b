"""What the tests of the public page share."""
