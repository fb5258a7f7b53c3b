register-send-file = 请把名册发给我（.xlsx 或 .csv）。
    要有“姓名”“工号”两栏，其他有就填。我先核对给您看，确认以后才写入。
register-template = 要空白表
register-template-name = 名册空白表.xlsx
register-whole-name = 名册核对.txt
register-broken-off = 中途断了。请把文件再发一次，我重新核对，不会重复写入。
register-taken-before = 已经写好了。
register-reading = 收到，正在读名册…
register-taking = 正在写入…
register-plan = <b>名册核对</b>
    新增 { $new } 人，更新 { $changed } 人，不变 { $same } 人，任职 { $roles } 项
    { $faults ->
        [0] 没有问题行
       *[other] 有问题的 { $faults } 行，这些行不会写入
    }
register-changed = 更新：{ $names }
register-renamed = 改名 { $count } 人，请核对是不是同一个人：{ $names }
register-adopted = 认领 { $count } 人（名册里原来没有工号）：{ $names }
register-new-units = 新的小组 { $count } 个：{ $names }
register-given = 任职：{ $names }
register-ended = 不再担任：{ $names }
register-unfit = 不能任职的 { $count } 项，不会写入：{ $names }
register-unfit-why = { $why ->
    [standing] 会籍状态不合适
    [group] 没有工会小组
   *[several] 这个小组写了不止一位
}
register-held = 没有写入的 { $count } 人，请核对：
    { $names }
register-held-row = { $name }（工号 { $number }）：{ $why }
register-held-renamed = 改名，没有写入：{ $old }→{ $name }。是同一个人，请在 /people 里改姓名；换了人，请先给原来的人办离会。
register-held-power = { $name } 的职责比您多，姓名和工号请工会主席来改。
register-held-offices = { $name } 现在的职务会因此结束，职务由工会主席任免。
register-which-branch = 哪个分会的{ $group }？请写明分会：{ $branches }
register-name-clash = “{ $name }”已经是{ $kind ->
    [branch] 分会
    [group] 工会小组
   *[department] 部门
}的名字了，请换一个名字。
register-absent = 名册里有、这份表里没有的 { $count } 人，不会动他们：{ $names }
register-without-roles = 表里的职务没有算进去，职务由工会主席任命。
register-fault = 第 { $line } 行：{ $why }
register-faults = 问题共 { $count } 处：
    { $names }
register-cut = 名单太长，全部写在下面的文件里。
register-nothing-new = 没有要写入的。
register-sure = 没问题就写入。
register-take = 写入名册
register-drop = 不写了
register-dropped = 好，什么都没有写入。
register-taken = 写好了：新增 { $new } 人，更新 { $changed } 人，任职 { $roles } 项。
register-changed-meanwhile = 名册刚才有别的改动，请重新核对一遍。
register-file-gone = 找不到原来的文件了，请再发一次。
register-found = 点名字看资料：
register-nobody = 没有找到。请核对姓名或工号，例如 /people 李芳
register-whom = 要找谁？例如 /people 李芳
register-name = <b>{ $name }</b>　{ $unit }
register-field = { $field ->
    [staff_number] 工号
    [sex] 性别
    [birthday] 生日
    [phone] 手机尾号
    [standing] 会籍
    [roles] 职务
   *[reachable] 通知
}　{ $value }
register-reached = { $reached ->
    [yes] 能通知到
    [blocked] 停用了小家
   *[never] 还没来过
}
register-move = 调小组
register-move-to = 调到
register-move-where = 调到哪个小组？
register-correct = 改资料
register-correct-what = 改哪一项？
register-correct-one = 改
register-about = { $about ->
    [name] 姓名
    [staff_number] 工号
    [sex] 性别
    [birthday] 生日
    [standing] 会籍
    [unit] 小组
   *[phone] 手机尾号
}
register-ask-value = 新的{ register-about }是？
register-label-value = 新的内容
register-preview = { register-about }改成：<b>{ $value }</b>
register-number-taken = 工号 { $number } 已经是别人的了，请核对。
register-not-your-group = 这位同事不在您的小组里，资料由本组组长或工会主席来看。
register-not-your-own = 自己的姓名和工号，请工会主席来改。
register-more-than-yours = { $name } 的职责比您多，姓名和工号请工会主席来改。
register-gone = 名册里没有这个人了。
register-moved = { $name } 调到了 <b>{ $unit }</b>。
register-moved-you = 您调到了 <b>{ $unit }</b>，以后本组的通知会发给您。
register-office-over = 您不再担任{ $unit }{ members-role }，辛苦了。
register-restanding = 名册里您的会籍现在是“{ members-standing }”，发 /me 可以核对。
register-corrected = 管名册的同事更正了您的{ register-about }，发 /me 可以核对。
register-command-register = 导入名册
register-command-people = 查一位同事的资料
