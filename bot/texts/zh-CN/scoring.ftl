scoring-given = { $aspect }：{ $points ->
    [0] 还没打
   *[other] { $points } 分
}
