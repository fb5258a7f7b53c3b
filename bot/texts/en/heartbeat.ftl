heartbeat-command-heartbeat = What was said today, what comes tomorrow
heartbeat-toggle = Tell me daily
heartbeat-toggle-word = { $hears ->
    [yes] Tell me no more
   *[no] Tell me daily
}
heartbeat-kind = { $kind ->
    [greetings] greetings
    [events] events
    [meetings] meetings
    [proposals] proposals
    [plan] plan
   *[others] others
} { $count }
heartbeat-letter = Today: { $all_sent ->
    [0] nothing to say
   *[other] { $kinds }, all delivered
}{ $lost ->
    [0] .
   *[other] ; { $lost } more did not arrive.
}{ $unsettled ->
    [0] {""}
   *[other] {"\u000A"}{ $unsettled } wait for your eye: /deliveries
}
heartbeat-tomorrow = Tomorrow: { $comes ->
    [no] nothing.
   *[yes] { $birthdays ->
        [0] {""}
        [one] one birthday. {""}
       *[other] { $birthdays } birthdays. {""}
    }{ $events ->
        [0] {""}
        [one] one event. {""}
       *[other] { $events } events. {""}
    }{ $closing ->
        [0] {""}
        [one] The sign-up of one event ends.
       *[other] The sign-up of { $closing } events ends.
    }
}
