cases-not-now = This step is not possible now; perhaps somebody took it already. Tap “Read” to see where it stands.
cases-words = Please write { $least } to { $most } characters; it has { $now }.
cases-left = { $late ->
    [0] { $left ->
        [0] due today
        [one] one day left
       *[other] { $left } days left
    }
    [one] one day overdue
   *[other] { $late } days overdue
}
