"""Numbers that must not become rows: they would be plotted wrongly, or are none of the measures."""

from __future__ import annotations

from tests.figures.telling import Case

OTHER_MEASURES = (
    Case("BYD cut the price of the car by 20,000 yuan in April."),
    Case("The plant can build 150,000 vehicles a year."),
    Case("The plant has a capacity of 300,000 vehicles a year."),
    Case("The EU put tariffs of up to 45.3% on Chinese electric cars in October 2024."),
    Case("BYD's shares rose 4.3% in Hong Kong on Monday."),
    Case("BYD's revenue rose 36% to 170 billion yuan in the first quarter."),
    Case("Net profit at Geely rose 264% to 5.67 billion yuan in the first quarter."),
    Case("The car has a range of 620 km and a battery of 80 kWh."),
    Case("Tesla employs 20,000 people in Shanghai."),
    Case("China had 13.7 million chargers at the end of April."),
    Case("Orders for the car reached 120,000 in April."),
    Case("BYD's ships carry up to 9,200 cars."),
    Case("Dealers held inventories of 3.5 million vehicles at the end of April."),
    Case("比亚迪一季度营收1704亿元，同比增长36%。"),
    Case("该车售价12.98万元起。"),
    Case("该工厂年产能15万辆。"),
)

OTHER_THINGS = (
    Case("起亚去年均价从23万滑到17万。"),
    Case("The merger of Kia and Nissan would have created the world's third-largest carmaker by sales."),
    Case("Had it come about, Kia would easily have become the world's second-biggest automaker."),
    Case("Canada allows 49,000 Chinese-built cars into the country a year at a 6.1% tariff rate."),
    Case("Kia sold 30,000 cars in Spain in April. Kia lost as much as 3.4% in Seoul.",
         ("kia sales 30000 es @2025-04",)),
    Case("Tesla builds its 4680 Cybercell battery in Texas."),
    Case("The car has a combined output of 1,020 PS."),
    Case("Horse aims at an output of five million drive units a year."),
    Case("Chery plans a 150,000-unit plant in Spain."),
    Case("BYD crossed the 1 million-unit sales mark in the first quarter.",
         ("byd sales >1000000 world @2025-01/2025-03",)),
    Case("Sales of the Range Rover series rose 31% in April."),
    Case("Xiaomi delivered more than 20,000 of its SU7 for the second month running in April."),
    Case("去年，捷豹路虎在华销量为10.7万辆，其中揽胜系列增长31%。", ("jaguar-land-rover sales 107000 cn @2024",)),
)  # fmt: skip

NO_FIELD_FOR_IT = (
    Case("China exported a monthly average of 480,000 vehicles in the first quarter."),
    Case("China accounts for 60% of the world's EV sales."),
    Case("Toyota and Honda together sold 186,800 cars in China in April."),
    Case("The gap between BYD and Tesla in Europe was 65 cars in April."),
    Case("Sales of the Model Y came to 19,984 in China in April."),
    Case("BYD has sold more than 12 million vehicles since launch."),
    Case("Exports stayed above 400,000 vehicles for the sixth month in a row."),
    Case("The growth rate of exports slowed by 3.2 percentage points in April."),
    Case("Premium brands held 13% of the Chinese market in April."),
    Case("China was the world's largest exporter for the second year."),
    Case("Chery ranked third in China in April."),
    Case("小鹏MONA M03交付1.5万辆。"),
    Case("1-4月，月均出口48.4万辆。"),
    Case("BYD plans to open 3,000 stores in 2025."),
    Case("Chinese carmakers showed 117 models in Shanghai in April."),
)

GROUPS = {"other measures": OTHER_MEASURES, "other things": OTHER_THINGS, "no field for it": NO_FIELD_FOR_IT}
