polls-voted = { $again ->
    [yes] { $item } is what you chose already.
   *[no] Chosen: { $item }.
}
polls-over = This has been decided.
