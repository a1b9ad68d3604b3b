"""The year so far told beside a maker's month: the next maker's number is of the month again."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

_HEAD = "= Car registrations in Europe in April\n"
BESIDE = (
    Case(_HEAD + "Kia registered 29,400 cars in April. Since January it has had 133,400. BYD registered 9,100 cars.",
         ("kia sales 29400 europe @2025-04", "kia sales 133400 europe @2025-01/2025-04",
          "byd sales 9100 europe @2025-04")),
    Case(_HEAD + "In April Seat had 21,300 registrations. In the first four months it had 81,700. Mazda's "
         "registrations "
         "were up by 39%.",
         ("seat sales 21300 europe @2025-04", "seat sales 81700 europe @2025-01/2025-04",
          "mazda sales yoy 39% europe @2025-04")),
    Case(_HEAD + "Xpeng sold 1,610 cars in April. From January to April, it sold 5,230 cars. Leapmotor sold "
         "1,720 cars.",
         ("xpeng sales 1610 europe @2025-04", "xpeng sales 5230 europe @2025-01/2025-04",
          "leapmotor sales 1720 europe @2025-04")),
    Case(_HEAD + "MG sold 24,100 cars in April, up 12%. So far this year it has sold 93,200. Tesla sold 7,900 cars.",
         ("mg sales 24100 europe @2025-04", "mg sales yoy 12% europe @2025-04",
         "mg sales 93200 europe @2025-01/2025-04",
          "tesla sales 7900 europe @2025-04")),
    Case("= 4月欧洲车市\n4月，起亚在欧洲销售29400辆。1-4月，起亚累计销售133400辆。比亚迪销售9100辆。",
         ("kia sales 29400 europe @2025-04", "kia sales 133400 europe @2025-01/2025-04",
          "byd sales 9100 europe @2025-04")),
    Case(_HEAD + "Dacia sold 40,100 cars in April. In the year to date it sold 170,300. Jeep sold 12,700 and "
         "Fiat 22,900.",
         ("dacia sales 40100 europe @2025-04", "dacia sales 170300 europe @2025-01/2025-04",
          "jeep sales 12700 europe @2025-04", "fiat sales 22900 europe @2025-04")),
)  # fmt: skip
GOES_ON = (
    Case(_HEAD + "In the first four months Kia sold 133,400 cars. BYD sold 39,100.",
         ("kia sales 133400 europe @2025-01/2025-04", "byd sales 39100 europe @2025-01/2025-04")),
    Case(_HEAD + "In April 1.1 million cars were registered. In the first four months the market grew to 4.4 million. "
         "Kia registered 133,400 cars.",
         ("all sales 1100000 europe @2025-04", "all sales 4400000 europe @2025-01/2025-04",
          "kia sales 133400 europe @2025-01/2025-04")),
    Case(_HEAD + "Kia registered 29,400 cars in April. Since January it has had 133,400. That is 9% more than "
         "a year ago.",
         ("kia sales 29400 europe @2025-04", "kia sales 133400 europe @2025-01/2025-04",
          "kia sales yoy 9% europe @2025-01/2025-04")),
    Case(_HEAD + "Kia registered 29,400 cars in April. BYD registered 39,100 cars from January to April and "
         "Mazda 51,200.",
         ("kia sales 29400 europe @2025-04", "byd sales 39100 europe @2025-01/2025-04",
          "mazda sales 51200 europe @2025-01/2025-04")),
)  # fmt: skip


@pytest.mark.parametrize("case", [*BESIDE, *GOES_ON], ids=lambda case: case.text[-60:])
def test_spans_of_the_next_maker(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
