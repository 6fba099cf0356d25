"""Writes postings.csv: counts that are made up to show a method. Same bytes on every machine.

Each count is start x (1 + growth / 100) ^ (months / 12) x season x noise, rounded to a whole number. Start and
growth stand in rates.csv. Noise is within 6 % and comes from SHA-256 of role, city and month, so that nothing
depends on a random generator. python3 site-data/market/postings.py > site-data/market/postings.csv
"""

import csv
import hashlib
from pathlib import Path

# Percent by calendar month: quiet around the Spring Festival, busy in March, April, September.
SEASON = (78, 70, 122, 116, 104, 98, 96, 99, 113, 103, 98, 90)


def months():
    for index in range(24):
        year, month = divmod(2024 * 12 + 10 + index, 12)
        yield index, year, month + 1


def noise(*parts):
    digest = hashlib.sha256("/".join(parts).encode()).digest()
    return 0.94 + 0.12 * int.from_bytes(digest[:4], "big") / 2**32


def main():
    print("role,city,month,postings_per_day")
    with Path(__file__).with_name("rates.csv").open(encoding="utf-8") as rates:
        for rate in csv.DictReader(rates):
            role, city = rate["role"], rate["city"]
            for index, year, month in months():
                stamp = f"{year}-{month:02d}"
                trend = float(rate["start"]) * (1 + float(rate["growth"]) / 100) ** (index / 12)
                count = trend * SEASON[month - 1] / 100 * noise(role, city, stamp)
                print(f"{role},{city},{stamp},{round(count)}")


main()
