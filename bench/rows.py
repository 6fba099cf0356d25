#!/usr/bin/env python3
"""Writes a project whose only dataset has a million rows of five dimensions, and a report over it."""
import os
import random
import sys

folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
random.seed(5)
os.makedirs(folder + "/content/reports", exist_ok=True)
os.makedirs(folder + "/site-data", exist_ok=True)
dims = {"city": 12, "track": 6, "level": 5, "size": 3, "year": 4}
with open(folder + "/jbake.properties", "w") as out:
    out.write("site.title=Rows\n")
with open(folder + "/site-data/pay.csv", "w") as out:
    out.write(",".join(dims) + ",pay\n")
    for _ in range(rows):
        codes = [random.randrange(n) for n in dims.values()]
        pay = 180_000 + 40_000 * codes[2] + random.randrange(0, 40_000_000) / 100
        out.write(",".join(f"{d[0]}{c}" for d, c in zip(dims, codes)) + f",{pay:.2f}\n")
with open(folder + "/site-data/pay.source.yaml", "w") as out:
    out.write("title: Pay\npublisher: A generator of random numbers\nkind: illustrative\nchecked: false\n")
    out.write("individuals: false\ncolumns:\n")
    for d in dims:
        out.write(f"  {d}: {{type: text}}\n")
    out.write("  pay: {type: money, unit: CNY/year, min: 0}\n")
with open(folder + "/content/reports/pay.md", "w") as out:
    out.write("---\ntitle: Pay\ntype: report\ndate: 2026-11-25\n---\n\n")
    out.write("```sql {#groups caption=\"Pay by five dimensions\"}\n")
    out.write(f"SELECT {', '.join(dims)}, count(*) AS n, median(pay) AS median_pay,\n")
    out.write("  quantile_cont(pay, 0.9) AS p90_pay\n")
    out.write(f"FROM pay GROUP BY {', '.join(dims)} ORDER BY {', '.join(dims)}\n```\n")
