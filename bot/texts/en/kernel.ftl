kernel-already-done = That is done already; no need to tap again.
kernel-unattended = Xiaojia does this by itself, at its time.
kernel-crashed = Sorry, that step did not work, but nothing is lost. Please tap again in a while; the keepers have been told.
kernel-old-button = That button is out of date. Please open it again from the menu.
kernel-help = You can use these:
kernel-not-understood = I did not get that. You could try:
kernel-perhaps = Is it one of these?
kernel-command-help = See what Xiaojia can do
