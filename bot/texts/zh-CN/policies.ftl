policies-command-settings = 查看和修改本校设置
policies-list = <b>本校设置</b>，点一项修改：
policies-change = 修改
policies-about = { $name ->
    [proposals-seconders] 提案附议人数
    [proposals-authors] 提案人范围（delegates 正式代表，everyone 全体在职）
    [proposals-categories] 提案类别
    [proposals-files_most] 提案附件上限
    [proposals-accept_workdays] 立案答复（工作日）
   *[drafts-kept_days] 草稿保留天数
}
policies-line = { $about }：{ $value }
policies-ask-value = { $name ->
    [proposals-seconders] 提案要几位附议才提交？
    [proposals-authors] 谁可以提案和附议？发 delegates（正式代表）或 everyone（全体在职教职工）。
    [proposals-categories] 提案有哪些类别？用顿号隔开。
    [proposals-files_most] 一件提案最多带几个附件？
    [proposals-accept_workdays] 提交后几个工作日内答复是否立案？
   *[drafts-kept_days] 没写完的草稿保留几天？
}
policies-label-value = 新的值
policies-preview = 改成：<b>{ $value }</b>
    { policies-about }，提交后马上生效。
policies-decided = 改好了。{ $about }：<b>{ $value }</b>
policies-number = 请发一个 { $least } 到 { $most } 之间的整数。点“上一步”重新填。
policies-choice = 请发其中一个：{ $words }。点“上一步”重新填。
policies-words = 请用顿号隔开，最多 { $most } 项，每项不超过 { $longest } 字。点“上一步”重新填。
policies-unknown = 没有这项设置。
