scoring-given = { $aspect }: { $points ->
    [0] none yet
   *[other] { $points }
}
