"""The register from a file: what it would change, told before it does; and each entry in it."""
