deliveries-command-deliveries = Messages that did not, or may not have, arrived
deliveries-digest = { $total ->
    [one] One message did not arrive, or may not have.
   *[other] { $total } messages did not arrive, or may not have.
    }
    Xiaojia does not send them again on its own, lest they come twice. Please take a look.
deliveries-show = Look
deliveries-arrived = Arrived
deliveries-noted = Noted
deliveries-again = Send again
deliveries-late = Send late
deliveries-may-be-late = It may still be sent until { DAY($until) }.
deliveries-too-late = { $kind ->
    [birthday] The birthday is past; sent now it would be out of place.
    [festival] The festival is past; sent now it would be out of place.
    [event] The event has begun; it would be of no use now.
    [meeting] The meeting has begun, or the vote is over; it would be of no use now.
    [plan] Its time is over; /plan shows it.
    [offer] The time to answer the offer is over.
    [reminder] What it reminds of has come or is over.
    [summary] That day is over; /heartbeat shows how today is.
   *[others] Its time is over; it would be of no use now.
}
deliveries-not-in-time = Not sent in time: { $kinds }.
deliveries-kind = { $kind ->
    [birthday] { $count ->
        [one] one birthday greeting
       *[other] { $count } birthday greetings
    }
    [festival] { $count ->
        [one] one festival greeting
       *[other] { $count } festival greetings
    }
    [event] { $count ->
        [one] one event notice
       *[other] { $count } event notices
    }
    [meeting] { $count ->
        [one] one meeting notice
       *[other] { $count } meeting notices
    }
    [plan] { $count ->
        [one] one list of the plan
       *[other] { $count } lists of the plan
    }
    [offer] { $count ->
        [one] one offer of a place
       *[other] { $count } offers of a place
    }
    [reminder] { $count ->
        [one] one reminder
       *[other] { $count } reminders
    }
    [summary] { $count ->
        [one] one evening summary
       *[other] { $count } evening summaries
    }
   *[others] { $count ->
        [one] one other message
       *[other] { $count } other messages
    }
}
deliveries-send-late = Send all late
deliveries-all-late = Let late ones go
deliveries-none = Nothing is in doubt; everything arrived.
deliveries-doubt = { $state ->
    [unsure] The line broke while one was sent to “{ $to }”; please ask whether it arrived.
    [stale] One to “{ $to }” was too late and was not sent.
   *[failed] One to “{ $to }” could not be sent.
    }
    { $total } to settle in all.
deliveries-settled-already = This one was settled already.
deliveries-crashed = One step did not work just now; it is in the log, please let the keeper take a look.
    Nobody lost anything; they can tap again.
