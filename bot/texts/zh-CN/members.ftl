members-welcome = { TEACHER($name) }好，我是小家，学校工会小管家。
    写提案、查进度，点下面就行。
members-unknown = 这里只为本校教职工服务。
    手上有邀请码的话，直接发给我。
members-here-already = 您已经登记过了，直接用就行。发 /help 看看能做什么。
members-code-unknown = 这个邀请码用不了：可能用过了，或者过期了。
    请向工会小组长再要一个。
members-not-yours = { $duty ->
    [take-part] 这件事由在职教职工来办，您可以看进度。发 /help 看看您能做什么。
   *[other] 这件事由工会里负责的同事来办。发 /help 看看您能做什么。
}
members-has-left = { $name } 已不在册，不能邀请。
members-two-of-that-name = 名册里有两位 { $name }，请加上工号。
members-number-taken = 工号 { $number } 已经是别人的了，请核对姓名和工号。
members-which-language = 用哪种语言？Which language?
members-speak = 选择
members-spoken = 好，以后用中文。
members-which-kind = 这个群是做什么用的？
members-bind = 绑定
members-chat-kind = { $kind ->
    [staff] 教职工群
    [committee] 工会委员群
   *[proposal_committee] 提案委员会群
}
members-bound = { $kind ->
    [staff] 好，这里是教职工群。提案征集附议会发到这里。
    [committee] 好，这里是工会委员群。
   *[proposal_committee] 好，这里是提案委员会群。新提案会发到这里。
}
members-bind-in-group = 请在要绑定的群里发 /bind。
members-chat-lost = 小家被移出了“{ $title }”，那里不再收到通知。
    请回群后，再在群里发一次 /bind。
members-roster-headings = 第一行要有“姓名”和“工号”两栏。
members-roster-twice = 工号 { $number } 前面已经有了。
members-roster-name = 姓名和工号都要填，姓名不超过 40 字。
members-roster-phone = 手机尾号要 4 位数字，现在是“{ $given }”。
members-roster-account = 账号要填数字，现在是“{ $given }”。
members-roster-sex = 性别填“男”或“女”，现在是“{ $given }”。
members-roster-role = 没有“{ $given }”这个职务。
members-roster-standing = 在职一栏填“在职”“临聘”或“退休”，现在是“{ $given }”。
members-roster-birth = 生日“{ $given }”看不懂，请写成 1985-03-12、03-12 或 农历1972-08-15。
members-command-start = 打开首页
members-command-language = 选择语言
members-command-bind = 说明这个群的用途
