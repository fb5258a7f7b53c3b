polls-voted = { $again ->
    [yes] 您选的就是{ $item }。
   *[no] 选好了：{ $item }。
}
polls-over = 这一次已经选完了。
