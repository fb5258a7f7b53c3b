deliveries-command-deliveries = Messages that may not have arrived
deliveries-digest = { $total ->
    [one] One message may or may not have arrived (the line broke while it was sent).
   *[other] { $total } messages may or may not have arrived (the line broke while they were sent).
}
    Xiaojia does not send them again on its own, lest they come twice. Please take a look.
deliveries-show = Look
deliveries-arrived = Arrived
deliveries-again = Send again
deliveries-none = Nothing is in doubt; everything arrived.
deliveries-doubt = { $total } in doubt. The oldest went to “{ $to }”; please ask whether it arrived:
deliveries-settled-already = This one was settled already.
deliveries-crashed = One step did not work just now; it is in the log, please let the keeper take a look.
    Nobody lost anything; they can tap again.
