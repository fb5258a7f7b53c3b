"""Groups (工会小组): made, renamed, merged, led; who belongs to which."""
