members-welcome = { TEACHER($name) }好，我是小家，学校工会小管家。
    提建议、报活动、查进度，点下面就行。
members-unknown = 这里只为本校教职工服务。
    手上有邀请码的话，直接发给我；没有的话，发姓名和工号，例如“张慧 1023”。
members-applicant = 您的入会申请还在办，批准后就能用这些了。
members-here-already = 您已经登记过了，直接用就行。发 /help 看看能做什么。
members-not-yours = { $duty ->
    [review-proposals] 审查提案由提案委员会来做，您可以发 /proposals 看进度。
    [assign-proposals] 交办提案由提案委员会来做，您可以发 /proposals 看进度。
    [confirm-honours] 公示和确认评优由工会主席来做。
    [answer-proposals] 答复提案由承办部门的联系人来做，您可以发 /proposals 看进度。
    [take-part] 这件事由在职教职工来办，您可以看进度。发 /help 看看您能做什么。
    [follow-relays] 心声由小组长反映、工会转达。想说的话，告诉您的组长，或者发 /suggest 写进意见箱，可以不留名。
   *[other] 这件事由工会里负责的同事来办。发 /help 看看您能做什么。
}
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
    [staff] 好，这里是教职工群。提案征集附议和活动报名会发到这里。
    [committee] 好，这里是工会委员群。
   *[proposal_committee] 好，这里是提案委员会群。新提案会发到这里。
}
members-bind-in-group = 请在要绑定的群里发 /bind。
members-chat-lost = 小家被移出了“{ $title }”，那里不再收到通知。
    请回群后，再在群里发一次 /bind。
members-command-start = 打开首页
members-command-language = 选择语言
members-command-bind = 说明这个群的用途
members-command-me = 看和改我自己的资料
members-last-chair = { $name } 是唯一能任免职务的人。请先任命继任的主席，再办这一步。
members-not-in-service = { $name } 现在的会籍状态不能担任这个职务。
members-two-meant = 名册里不止一位“{ $said }”，请把工号也写上，例如“李芳 1023”。
members-nobody-meant = 名册里没有找到“{ $said }”，请核对姓名或工号。
members-staff-number = 工号用字母和数字，不超过 20 位。
members-phone-digits = 请发手机号的后四位，例如 5821。
members-correction-length = 请写一两句话，不超过 { $most } 字，现在是 { $now } 字。
members-unit-name = 名称请控制在 { $most } 字以内，写在一行，不带看不见的符号。
members-role = { $role ->
    [applicant] 入会申请人
    [member] 会员
    [retiree] 离退休会员
    [delegate] 教代会代表
    [special_delegate] 特邀代表
    [observer] 列席代表
    [delegation_leader] 代表团团长
    [presidium] 主席团成员
    [chief_teller] 总监票人
    [teller_supervisor] 监票人
    [teller_counter] 计票人
    [group_leader] 工会小组长
    [deputy_leader] 工会副组长
    [committee_member] 工会委员
    [vice_chair] 工会副主席
    [chair] 工会主席
    [women_committee] 女职工委员
    [audit_committee] 经审委员
    [proposal_committee] 提案委员
    [handler_dept] 承办联系人
    [leader_in_charge] 分管领导
    [principal] 校长
    [keeper] 意见箱管理员
   *[retiree_association] 退协负责人
}
members-office = { $has_unit ->
    [yes] { $unit }{ members-role }
   *[no] { members-role }
}
members-office-over = 您不再担任{ members-office }，辛苦了。
members-office-given = { $name } 从今天起担任{ members-office }{ $has_giver ->
    [yes] ，由 { $giver } 任命
   *[no] {""}
}。发 /roles 看名单。
members-office-taken = { $name } 不再担任{ members-office }{ $has_giver ->
    [yes] ，由 { $giver } 经办
   *[no] {""}
}。发 /roles 看名单。
members-office-of-none = 这个职务要先选好小组或部门。发 /roles 重新来。
members-not-of-unit = { $name } 不在{ $unit }，请先在 /people 里把人调过来。
members-sex = { $sex ->
    [male] 男
    [female] 女
   *[none] —
}
members-standing = { $standing ->
    [applicant] 入会申请中
    [in_service] 在职
    [temporary] 在职（临聘）
    [retired] 离退休
    [transferred] 会籍已转出
   *[left] 已退会
}
members-birthday = { $kind ->
    [solar] { $has_year ->
        [yes] { $year }年{ $month }月{ $day }日
       *[no] { $month }月{ $day }日
    }
    [lunar] 农历{ $has_year ->
        [yes] { $year }年
       *[no] {""}
    }{ LUNARDAY($month, $day) }
   *[leap] 农历{ $has_year ->
        [yes] { $year }年
       *[no] {""}
    }闰{ LUNARDAY($month, $day) }
}
members-wishes-first = 开始前问您三件事，打勾的是现在的选择，以后在 /me 里随时能改：
    一、生日怎么祝福？公开是发到群里，私下是只发给您。
    二、遇到住院、婚丧这些事，工会能不能在群里说一声？
    三、活动照片里有您，能不能发到群里？
members-wishes-again = 打勾的是现在的选择，点一下就改：
    一、生日怎么祝福？公开是发到群里，私下是只发给您。
    二、遇到住院、婚丧这些事，工会能不能在群里说一声？
    三、活动照片里有您，能不能发到群里？
members-wish = { $about ->
    [birthday] { $choice ->
        [public] 公开祝福
        [private] 私下祝福
       *[off] 不用祝福
    }
    [care] { $choice ->
        [yes] 慰问可告知
       *[no] 慰问不告知
    }
   *[photo] { $choice ->
        [yes] 照片可公开
       *[no] 照片不公开
    }
}
members-consent = 就这样
members-consented = 记下了，就按您选的来。想改的时候发 /me。
members-kept = <b>{ $name }</b>　{ $unit }
    工号　{ $number }
    性别　{ $sex }
    生日　{ $birthday }
    手机尾号　{ $phone }
    会籍　{ $standing }
    职务　{ $offices }
    意愿　{ $shown }、{ $care }、{ $photo }
    
    姓名、小组和职务会内公开，其余只有您和经办的同事看得到。
members-me = 我的资料
members-wishes = 祝福和照片
members-correct = 改资料
members-languages = 换语言
members-correct-what = 哪一项不对？
members-correct-one = 改
members-correctable = { $about ->
    [birthday] 生日
    [phone] 手机尾号
   *[correction] 其他
}
members-corrected = 改好了。
members-correction-asked = 已经转给管名册的同事，核对后会改。
members-correction-letter = { $name } 说资料有误：
    { $said }
members-open-entry = 打开资料
members-birthday-ask-value = 您的生日是哪天？
    例如 1985-03-12、3月12日，或 农历八月十五。不想留年份就不写。
members-birthday-label-value = 生日
members-birthday-preview = 生日改成：<b>{ $value }</b>
members-phone-ask-value = 您手机号的后四位是？
members-phone-label-value = 手机尾号
members-phone-preview = 手机尾号改成：<b>{ $value }</b>
members-correction-ask-value = 哪里不对，应该是什么？一两句话就行。
members-correction-label-value = 要改的
members-correction-preview = 这样转给管名册的同事：
    { $value }
members-which-unit = 这是哪一级的群？
members-account-moved = 您的小家账号换到了另一个 Telegram 账号，这里不再能用。
    如果不是您本人换的，请马上告诉工会主席。
members-roster-headings = { $lacks ->
    [name] 没找到“姓名”这一栏。
    [staff-number] 没找到“工号”这一栏。
   *[both] 没找到“姓名”和“工号”两栏。
}标题行要在前 10 行里，写法可以照模板。
members-roster-heading-twice = “{ $heading }”有两栏，请留下一栏。
members-roster-rows = 一个文件最多 { $most } 行，请分成几个文件。
members-roster-csv = 文件读到这一行就断了，请另存为 .xlsx 再发。
members-roster-name = 姓名还没填，或者填的不是姓名。
members-roster-number = 工号还没填。下次导入要凭工号认人，所以每人都要有。
members-roster-twice = 工号 { $number } 和第 { $first } 行重复了。
members-roster-text = “{ $heading }”被表格改成了“{ $given }”，请把这一栏设为文本格式再填。
members-roster-formula = “{ $heading }”里是公式或出错的值“{ $given }”，请改成文字。
members-roster-hidden = “{ $heading }”的“{ $given }”里有换行或看不见的字符，请删掉重填。
members-roster-long = “{ $heading }”最多 { $most } 字，“{ $given }”太长了。
members-roster-phone = 手机尾号填最后 4 位，或者填 11 位手机号（只留后 4 位），现在是“{ $given }”。
members-roster-account = 账号要填数字，现在是“{ $given }”。
members-roster-sex = 性别填“男”或“女”，现在是“{ $given }”。
members-roster-role = 没有“{ $given }”这个职务，请照模板里的写法填。
members-roster-delegate = 教代会代表填“是”或“否”，现在是“{ $given }”。
members-roster-standing = 在职状态填“在职”“临聘”或“退休”，现在是“{ $given }”。
members-roster-calendar = 生日类型填“公历”或“农历”，现在是“{ $given }”。
members-roster-birth = 生日“{ $given }”看不懂，请写成 1985-03-12、03-12 或 农历1972-08-15。
members-roster-birth-day = 生日“{ $given }”缺了日子，请写到哪一天，例如 1985-03-12。
members-roster-birth-which = 生日“{ $given }”是农历还是公历？农历请写成 农历八月十五，公历请写成 08-15。
members-roster-birth-both = 生日“{ $given }”又像农历又像公历，请核对，只留一种。
members-roster-birth-never = 没有“{ $given }”这一天，请核对生日。
members-roster-birth-year = 生日“{ $given }”的年份不对。不写年份也行，用文本格式写成 03-12。
members-file-big = 文件“{ $name }”太大了，最大 { $most } MB。请把图片和多余的工作表删掉再发。
members-file-heavy = “{ $name }”展开后内容太多，没有读。请把名册复制到一个新表格里再发。
members-file-damaged = “{ $name }”打不开，可能没传完整。请用 Excel 或 WPS 另存为 .xlsx 再发。
members-file-kind = “{ $name }”不是表格。请发 .xlsx 或 .csv 文件。
members-file-xls = “{ $name }”是旧版格式，请用 Excel 或 WPS 另存为 .xlsx 再发。
members-file-locked = “{ $name }”加了密码，请取消密码再发。
members-file-odd = “{ $name }”里有不该有的东西，没有读。请把名册复制到一个新表格里再发。
members-file-empty = “{ $name }”里没有内容。名册请放在第一个没有隐藏的工作表里。
members-file-rows = “{ $name }”超过了 { $most } 行，请分成几个文件。
members-file-columns = “{ $name }”超过了 { $most } 栏，请把用不到的栏删掉再发。
members-erased = 已注销的同事
members-unsigned = 不署名
