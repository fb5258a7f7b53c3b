site-title = 工会网页
site-of = {" "}· { $school }
site-skip = 跳到正文
site-ways = 导航
site-search = 查找
site-other = English
site-feed = 用阅读器订阅
site-calendar = 把活动加进日历
site-made = 由学校工会的小家写成，只放对外公开的内容。
site-empty = 还没有内容。
site-section = { $name ->
    [events] 近期活动
    [announcements] 通知
   *[proposals] 提案
}
site-kind = { $kind ->
    [event] 活动
    [announcement] 通知
   *[proposal] 提案
}
site-years = 按年份看
site-year = { $year }年
site-month = { MONTH($month) }
site-day = { DATE($day) }
site-corrected = { DATE($day) }更正
site-until = 有效期到 { DATE($day) }{ $time }
site-time = { DATE($day) }{ $time }
site-event = { DATE($day) }{ $time }，{ $place }
site-event-title = { $title }（{ SHORTDAY($day) }）
site-when = 时间
site-where = 地点
site-coming = 本校教职工要参加，在群里点“参加”，或者跟小家说一声。
site-been = 这次活动已经结束。
site-submitted = 提案 { $number }，{ $category }，{ DATE($day) }提交
site-stage = { proposals-stage }{ $open ->
    [yes] ，提交以来第 { $days } 天
   *[no] {""}
}
site-outstanding = { $year }年优秀提案
site-answer = 答复：{ proposals-grade }
site-answered = { $has_unit ->
    [yes] { $unit }
   *[no] 提案委员会
}，{ DATE($day) }{ $has_promise ->
    [yes] ，完成时间 { DATE($promised) }
   *[no] {""}
}
site-reason = 理由
site-measures = 建议
site-matter = <b>理由</b>
    { $reason }
    <b>建议</b>
    { $measures }
site-how = 按标题的拼音首字母排列，点字母跳过去。要找正文里的词，用浏览器的“在页面中查找”也行。
site-words = 找什么？可以写几个词，用空格隔开。
site-found = 找到 { $count } 条
site-letters = 拼音首字母
site-whole = 全文
