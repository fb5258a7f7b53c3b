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
