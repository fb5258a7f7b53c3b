cases-not-now = 这一步现在办不了，可能已经有人办过。点“看全文”看现在到了哪一步。
cases-words = 请写 { $least } 到 { $most } 个字，现在是 { $now } 字。
cases-left = { $late ->
    [0] { $left ->
        [0] 今天到期
       *[other] 还有 { $left } 天
    }
   *[other] 超期 { $late } 天
}
