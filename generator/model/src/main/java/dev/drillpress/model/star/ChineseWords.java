package dev.drillpress.model.star;

/** What Chinese words do in a bullet. */
final class ChineseWords {
  private ChineseWords() {}

  static void addTo(Phrases phrases) {
    claims(phrases);
    numbers(phrases);
    comparisons(phrases);
    verbs(phrases);
    persons(phrases);
    circumstances(phrases);
  }

  private static void claims(Phrases phrases) {
    phrases.add(
        Kind.CHANGE,
        "降低|降低了|降到|降至|降为|下降|下降了|下降到|下降至|减少|减少了|减到|减至|减为|缩短|缩短了|"
            + "缩短到|缩短至|缩短为|缩小|缩小到|缩减|压缩到|压缩至|压到|压至|提升|提升了|提升到|提升至|提高|"
            + "提高了|提高到|提高至|升到|升至|升为|上升|上升到|上升至|增长|增至|增加了|增加到|增加至|增强|"
            + "增强了|改善|改善了|改进了|加快|加快了|加速|加速了|提速|提前到|翻倍|翻番|减半|变快|变慢|更快|更高|"
            + "更稳定|更加稳定|更可靠|更加可靠|更流畅|变得|大幅优化");
    phrases.add(Kind.MOVE, "降|达到|达到了|达|做到|稳定在|涨到|回落到|拉升到|收窄到|控制在|优化了|优化到|优化至");
    phrases.add(
        Kind.OUTCOME,
        "节省|节省了|节约|节约了|消除|消除了|避免|避免了|杜绝|杜绝了|不再|低延迟|高可用|高吞吐|保障|"
            + "保障了|确保|确保了|无一|零失败|零故障|零丢失|零宕机|零停机|"
            + "规避|带来|带来了|挽回|挽回了");
    phrases.add(Kind.NOTHING, "达成|降级|高可用架构|高可用集群|零散|零件|优先级|降序|升级|保障部|有待提升|提高班");
  }

  private static void numbers(Phrases phrases) {
    phrases.add(
        Kind.COUNTED, "零|无一|两|半|一半|一倍|数倍|三分之一|四分之一|八分之一|十分之一|两倍|三倍|百万|" + "千万|百万级|千万级|亿级|万级|十万级");
    phrases.add(Kind.FACTOR, "翻倍|翻番|减半|翻了一番");
    phrases.add(Kind.UNIT, "毫秒|微秒|纳秒|秒|秒钟|分钟|小时|个小时|人时|人日|人天|工时|元|美元|万元|亿元|欧元");
    phrases.add(Kind.SIZE, "字节|核");
    phrases.add(Kind.PERIOD, "天|日|周|个月|月|季度|个季度|年|年内|个工作日");
    phrases.add(Kind.PERCENT, "个百分点|百分点|成");
    phrases.add(Kind.TIMES, "倍");
    phrases.add(Kind.SCOPE, "每|最近|过去|近|历时|耗时|为期|前后");
    phrases.add(Kind.RATE, "每秒|每分钟|每小时|每天|每日|每周|每月|每年|每季度|日均|月均|/秒|/分钟|/天");
  }

  private static void comparisons(Phrases phrases) {
    phrases.add(
        Kind.COMPARISON,
        "较|相较|相比|对比|比|同比|环比|原来|原先|原本|以前|之前|此前|过去|以往|原有的|是原来的|目标|要求|" + "上限|允许|合同|约定|平时|而不是");
    phrases.add(Kind.NOTHING, "上线以前|需求分析|比赛|比较|对比分析|要求分析|配比|比例");
    phrases.add(Kind.FROM, "由|从|自");
    phrases.add(
        Kind.TO,
        "到|至|为|成|降到|降至|降为|减到|减至|缩短到|缩短至|缩小到|提升到|提升至|提高到|提高至|升到|升至|" + "增至|增加到|提前到|下降到|上升到|压到|降");
  }

  private static void verbs(Phrases phrases) {
    phrases.add(
        Kind.EMPTY,
        "负责|主要负责|参与|参与了|参加|参加了|协助|配合|跟进|辅助|协同|支持了|参与到|发挥了重要作用|" + "发挥重要作用|起到了重要作用|接触过|从事");
    phrases.add(Kind.NOTHING, "开发框架|开发工具|开发语言|开发流程|开发经验|开发模式|负责人|负责制|参与者|参与度|辅助类|参加者|协助者|支持者");
    phrases.add(
        Kind.ACT,
        "编写|编写了|重写|重写了|实现|实现了|设计|设计了|开发|开发了|研发|搭建|搭建了|引入|引入了|迁移|"
            + "迁移了|迁到|迁至|改用|改为|改成|改存|替换|取代|换成|代替|重构|重构了|重做|重建|拆分|拆成|"
            + "优化|优化了|定位到|修复|修复了|修掉|删除|增加|配置|推行|升级|升级到|部署|制作|调整|解决|"
            + "解决了|对接|写了|查出|去掉|移出|移到|建立|建立了|接入|启用|压测|上线|推动|主导|"
            + "带领|封装|抽取|合并|贡献|接手|运维|维护|指导|组织|评审|绑定|容器化|将|把");
    phrases.add(Kind.BE, "被|得到|得到了");
    phrases.add(
        Kind.NOTHING, "被动|使用|采用|用户|作用|引用|应用|费用|可用|通用|常用|专用|复用|公用|利用|用途|用于|用例|用法|将来|把握|设计师|开放|开发者");
    phrases.add(
        Kind.WORK,
        "设计|重新设计|重构|重写|替换|迁移|优化|改造|开发|实现|引入|部署|落地|建立|建立起来|搭建|拆分|"
            + "降低|降低了|压缩|压缩到|提升|缩短|减少|识别|解决|修复|升级|推广|完成|改写|集成|移除|自动化|推行|改善|提高|增强|加强|保障");
    phrases.add(Kind.ASIDE, "因为|如果|当|以免|由于|导致");
  }

  private static void persons(Phrases phrases) {
    phrases.add(Kind.WE, "我们|我们团队|我们小组|我们部门|咱们|与团队一起|和团队一起|跟团队一起|与团队共同");
    phrases.add(Kind.TEAM, "团队|小组|部门|项目组|全组|我所在的团队");
    phrases.add(Kind.NOTHING, "我司|我方|我公司|自我|团队合作|团队精神");
    phrases.add(Kind.OWN, "我|本人|我本人|我个人|笔者");
  }

  private static void circumstances(Phrases phrases) {
    phrases.add(
        Kind.DIMENSION,
        "延迟|时延|时间|耗时|时长|响应时间|启动时间|加载时间|内存|堆内存|内存占用|占用|吞吐|吞吐量|带宽|" + "体积|大小|速度|性能|停顿");
    phrases.add(Kind.METRIC, "请求|查询|连接|连接数|次数|故障|故障单|告警|缺陷|投诉|数量|个数|人数|订单|单量|失败|节点|行数");
    phrases.add(Kind.LABEL, "端口|版本|第|监听");
    phrases.add(Kind.GOAL, "目标|要求|上限|约定|以内|为了|不变|不停机|不加机器|允许|合同|之内|控制在|截止|须|必须|无需停机");
    phrases.add(Kind.CAUSE, "由于|因为|因|针对|面对|面向|每次|高峰|大促|过长|瓶颈|遗留|旧的|老的|丢单|频繁|故障|以前|过去|原来");
  }
}
