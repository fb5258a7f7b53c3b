"""Points (打分): what a committee looks at, and the order it comes to; an engine."""
