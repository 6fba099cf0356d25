package dev.drillpress.model.star;

/** Signs, units and names that both languages use. */
final class CommonWords {
  private CommonWords() {}

  static void addTo(Phrases phrases) {
    phrases.add(Kind.PERCENT, "%|‰|percent|per cent|percentage points|pp");
    phrases.add(Kind.TIMES, "x|×|times|-fold|fold");
    phrases.add(
        Kind.UNIT,
        "ns|µs|μs|us|ms|s|sec|min|h|hz|khz|mhz|ghz|req/s|rps|qps|tps|ops/s|iops|rpm|"
            + "requests/s|queries/s|events/s|messages/s|msg/s|writes/s|reads/s|qps/s|req/min|"
            + "kb/s|mb/s|gb/s|gbps|mbps|kbps|gbit/s|mbit/s|usd|eur|cny|rmb");
    phrases.add(Kind.SIZE, "b|kb|mb|gb|tb|pb|kib|mib|gib|tib|bytes|byte|cores|vcpu|vcpus");
    phrases.add(Kind.METRIC, "qps|tps|rps|iops|p50|p90|p95|p99|p999|p99.9|slo|sla|mttr|mttd");
    phrases.add(Kind.LABEL, "v|version|port|http|tls|jdk|openjdk|#");
    phrases.add(
        Kind.TECHNOLOGY,
        "java|go|golang|kotlin|scala|python|rust|c++|c#|node.js|typescript|javascript|sql|"
            + "spring|spring boot|spring cloud|mybatis|hibernate|dubbo|nacos|gin|gorm|grpc|etcd|"
            + "containerd|docker|kubernetes|k8s|istio|envoy|nginx|helm|terraform|ansible|jenkins|"
            + "mysql|postgres|postgresql|oracle|redis|mongodb|cassandra|kafka|rabbitmq|rocketmq|"
            + "elasticsearch|flink|spark|hadoop|hive|airflow|prometheus|grafana|loki|tempo|"
            + "zookeeper|linux|git|maven|gradle|bazel|aws|gcp|azure|tomcat|netty|clickhouse");
    phrases.add(Kind.TO, "→|->|=>");
  }
}
