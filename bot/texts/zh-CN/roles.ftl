roles-list = <b>谁担任什么</b>
roles-line = { $office }　{ $name }{ $has_portfolio ->
    [yes] （{ $portfolio }）
   *[no] {""}
}{ $has_until ->
    [yes] ，到 { DATE($until) }
   *[no] {""}
}
roles-since = { $has_giver ->
    [yes] { $giver } 于 { DATE($since) }任命
   *[no] 从 { DATE($since) }起
}
roles-lists = 职务名单
roles-give = 任命
roles-give-one = 任命
roles-take = 免去
roles-show = 看职务
roles-dismiss = 确定免去
roles-which = 任命什么职务？
roles-which-unit = { $office }：哪一个？
roles-which-portfolio = { $office }：分管什么？
roles-portfolio = { $portfolio ->
    [organisation] 组织
    [publicity] 宣传
    [culture_and_sport] 文体
    [welfare] 生活福利
    [women] 女工
    [democratic_management] 民主管理
   *[finance] 财务
}
roles-take-which = 免去哪一项职务？
roles-ask-who = 任命谁为{ members-role }？发姓名；有同名的，加上工号，例如“李芳 1023”。
roles-label-who = 人选
roles-ask-until = 任期到哪天？例如 2029-08-31、“后年8月31日”，或“三年”“五年”。没有任期就点“跳过”。
roles-label-until = 任期
roles-preview = 任命 <b>{ $who }</b> 为<b>{ members-role }</b>
    任期　{ $until }
roles-term-said = { $has_until ->
    [yes] 到 { DATE($until) }
   *[no] 没有期限
}
roles-until = 请写任期的最后一天，例如 2029-08-31，或“三年”，最长 { $most } 年。
roles-no-unit = { $kind ->
    [department] 还没有承办部门，请先在 /groups 里新建。
   *[group] 还没有工会小组，请先在 /groups 里新建。
}
roles-over = 这项职务已经结束了。
roles-given-now = 任命好了：
roles-taken-now = 已免去 { $name } 的职务：{ $office }。
roles-given = 您从今天起担任<b>{ members-office }</b>{ $has_until ->
    [yes] ，任期到 { DATE($until) }
   *[no] {""}
}。发 /help 看看能做什么。
roles-term = { $is_over ->
    [yes] { $name } 的{ members-office }任期 { DATE($until) }已满，请在 /roles 里换届或续任。
   *[no] { $name } 的{ members-office }任期到 { DATE($until) }为止，请提前准备换届或续任。
}
roles-command-roles = 看谁担任什么职务
