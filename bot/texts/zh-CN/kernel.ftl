kernel-already-done = 这一步已经办好了，不用再点。
kernel-unattended = 这件事由小家到点自己办。
kernel-crashed = 抱歉，刚才这一步没有成功，内容还在。稍后再点一次就好；已经告诉管理员了。
kernel-old-button = 这个按钮过期了。从菜单里重新打开就好。
kernel-help = 您可以用这些：
kernel-not-understood = 这句没看懂。可以试试：
kernel-perhaps = 您是想用这个吗？
kernel-command-help = 看看小家能做什么
