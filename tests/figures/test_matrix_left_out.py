"""What is counted beside the market's figures and is no row: parts of a range, orders, plants, things, sub-markets.

Each stands before, beside and behind a good figure, which is all that may be read.
"""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_MAKERS_RANGE = (
    "its core series sold 34,000 units", "sales of its core series reached 34,000 units",
    "the Ocean series contributed 34,000 units", "the Dynasty and Ocean series sold 340,000 units",
    "the Ocean line accounted for 34,000 units", "its entry-level cars found 34,000 buyers",
    "sales of entry-level models came to 34,000", "sales of its premium models were 34,000",
    "its luxury models sold 34,000 units", "its SUVs sold 34,000 units", "34,000 of them were SUVs",
    "sales of SUVs came to 34,000 units", "its sedans accounted for 34,000 units",
    "pickups added another 34,000 units", "MPV sales reached 34,000 units",
    "cars priced above 300,000 yuan sold 34,000 units", "sales of models priced above 200,000 yuan rose 34 percent",
    "premium models made up 34 percent of its sales", "SUVs made up 34 percent of its sales",
    "its top-end models grew 34 percent", "sales of its high-performance models rose 34 percent",
    "sales of its AMG line rose 34 percent", "its performance brand sold 34,000 cars",
    "its dealership channel sold 34,000 cars", "direct sales accounted for 34,000 cars",
    "online orders accounted for 34 percent of its sales", "sales through dealers rose 34 percent",
    "sales of its high-end brands totalled 34,000 units", "its premium sub-brand sold 34,000 vehicles",
    "its two luxury brands together sold 34,000 vehicles",
    "models with driving assistance made up 34 percent of deliveries",
    "vehicles equipped with its smart-driving system reached 34,000 units", "its new models contributed 34,000 units",
    "models launched this year accounted for 34 percent of sales", "the new sedan has sold 34,000 units",
    "its best seller, a compact sedan, sold 34,000 units", "its best-selling model sold 34,000 units",
    "the hatchback alone sold 34,000 units", "sales of the hatchback reached 34,000 units",
    "the new SUV, whose deliveries began in March, sold 34,000 units", "its flagship SUV sold 34,000 units",
    "its smallest car sold 34,000 units", "the Seagull, whose sales reached 34,000 units, was its most popular car",
    "the Seagull hatchback sold 34,000 units", "deliveries of the Seagull reached 34,000",
    "right-hand-drive models accounted for 34,000 units", "seven-seat models accounted for 34,000 units",
    "the facelifted model attracted 34,000 buyers", "five models sold more than 34,000 units each",
    "its top three models sold 340,000 units together", "A-segment cars accounted for 34,000 units",
    "compact cars accounted for 34,000 units", "its fleet customers took 34,000 cars",
    "its taxi and ride-hailing customers took 34,000 cars", "sales to private customers reached 34,000 cars",
    "it sold 34,000 cars under its Linghui brand", "the iCar brand sold 34,000 vehicles",
    "the Fangchengbao brand sold 34,000 vehicles", "Fangchengbao, its off-road brand, sold 34,000 vehicles",
    "its high-end brand Yangwang sold 340 vehicles",
)  # fmt: skip
_MAKERS_ORDERS = (
    "it received 34,000 orders", "orders reached 34,000", "orders for the new model reached 34,000 in 24 hours",
    "the new SUV drew 34,000 orders in its first hour", "the company had 34,000 orders in hand",
    "pre-orders topped 34,000 units", "the sedan collected 34,000 pre-orders", "firm orders passed 34,000 units",
    "refundable reservations passed 34,000", "it took 34,000 reservations for the sedan",
    "34,000 customers placed deposits", "new orders rose 34 percent", "orders were up 34 percent from a year earlier",
    "its order backlog stood at 34,000 vehicles", "34,000 locked-in orders were logged within a day",
    "it signed an order for 34,000 vehicles with a leasing firm", "a rental firm ordered 34,000 cars",
    "a taxi operator agreed to buy 34,000 of its cars", "test drives numbered 34,000",
    "the company arranged 34,000 test drives", "store traffic rose 34 percent", "34,000 people visited its stores",
    "leads rose 34 percent", "its app has 34,000 users", "its app had 3.4 million registered users",
    "searches for the brand rose 34 percent", "the waiting list had grown to 34,000 names",
    "34,000 units were on order",
)  # fmt: skip
_MAKERS_PLANTS = (
    "the Shenzhen plant built 34,000 vehicles", "the Shenzhen factory turned out 34,000 vehicles",
    "its Xi'an plant produced 340,000 vehicles", "output at its Changsha plant rose 34 percent",
    "output at the Hefei plant was 34,000 vehicles", "the plant can build 340,000 vehicles a year",
    "the plant has an annual capacity of 340,000 vehicles", "annual capacity is 340,000 vehicles",
    "capacity will rise to 340,000 vehicles a year", "a second line would raise capacity by 34 percent",
    "the factory employs 34,000 people", "its workforce grew to 34,000", "the company employs 34,000 engineers",
    "it hired 34,000 workers", "capacity utilisation was 34 percent", "its plants ran at 34 percent of capacity",
    "the utilisation rate rose to 34 percent", "local content reached 34 percent",
    "its localisation rate reached 34 percent", "the plant will build 150,000 cars a year",
)  # fmt: skip
_MAKERS_THINGS = (
    "its battery arm shipped 34 GWh", "battery installations reached 34 GWh",
    "installed battery capacity rose 34 percent", "the battery unit delivered 34,000 packs",
    "it sold 34,000 battery packs", "it produced 34,000 motors", "it delivered 34,000 chips",
    "the company has 34,000 charging piles", "it operates 3,400 charging stations",
    "it runs 3,400 battery swap stations", "it built 3,400 fast chargers", "it completed 34,000 battery swaps a day",
    "its dealer network grew to 3,400 outlets", "it has 3,400 dealers", "it opened 340 stores",
    "it had 3,400 stores in 340 cities", "its stores rose 34 percent to 3,400", "it sold 34,000 motorcycles",
    "motorcycle sales rose 34 percent", "it sold 34,000 used cars", "used-car sales rose 34 percent",
    "it sold 34,000 tyres", "it recalled 34,000 vehicles", "a recall of 34,000 vehicles was announced",
    "it called back 34,000 cars over a brake fault", "the recall affects 34,000 vehicles",
    "its car carrier holds 7,000 vehicles", "its eight ships can carry 67,000 vehicles",
    "the ship has room for 7,000 cars", "its ship left port with 5,000 vehicles on board",
    "the carrier has slots for 9,200 cars", "it booked 34,000 containers",
    "its cars have driven 3.4 billion kilometres", "34,000 of its cars have been insured by its own insurer",
    "complaints rose 34 percent", "it received 3,400 complaints", "it filed 3,400 patents",
    "its inventory stood at 34,000 vehicles", "dealers held 34,000 cars in stock", "inventories rose 34 percent",
    "stocks at dealers covered 2.1 months", "dealer inventory fell by 34,000 vehicles",
    "it cut prices by up to 34 percent", "prices were cut by 34 percent on 22 models",
    "it cut the price of the sedan by 34,000 yuan", "the car has a range of 605 kilometres",
    "the car starts at 99,800 yuan", "34,000 robots work in its plants",
    "it produced 34,000 tonnes of cathode material", "revenue rose 34 percent to 170 billion yuan",
    "net profit rose 34 percent", "its gross margin was 20.1 percent", "gross margin rose 1.4 percentage points",
    "its shares rose 34 percent this year", "research spending rose 34 percent", "export revenue rose 34 percent",
    "the value of its exports rose 34 percent", "a total of 34,000 owners took part",
    "its cars on the road number 3.4 million", "its fleet has 34,000 vehicles",
    "its customers own 3.4 million vehicles", "it has 3.4 million owners", "the company has 3.4 million customers",
    "its satisfaction score was 84 percent", "34 percent of buyers were women",
    "62 percent of its buyers were under 35", "62 percent of those asked would buy one again",
    "its cars keep 62 percent of their value after three years",
    "its exclusive-dealer satisfaction rose to 84 percent", "it plans 20 new models",
    "it offers a discount of 34 percent", "interest-free loans were used by 34 percent of buyers",
    "a tariff of 34 percent applies to its cars", "the duty on its cars is 17 percent",
    "34,000 vehicles took part in its trade-in programme", "it received 34,000 trade-in applications",
    "it scrapped 34,000 old cars", "it leased out 34,000 vehicles", "it produced 34,000 electric buses",
    "it sold 34,000 two-wheelers", "it sold 34,000 e-bikes", "lead times were 34 percent shorter",
    "34,000 of the cars had a faulty pump", "its cars were involved in 34,000 accidents",
    "it tested 340 vehicles on public roads", "its robotaxi fleet grew to 3,400 vehicles",
    "robotaxi rides rose 34 percent", "it donated 340 vehicles", "300 vehicles were burnt at a port",
    "a fire destroyed 3,000 vehicles aboard a ship",
)  # fmt: skip
_MAKERS_SHARES = (
    "its share of the SUV segment was 34 percent", "it took 34 percent of the SUV market",
    "it held 34 percent of the premium segment", "its share of the compact class rose to 34 percent",
    "among exporters it ranked first with a 34 percent share",
    "it accounted for 34 percent of China's car exports to Brazil by value", "in Shenzhen its share was 34 percent",
    "in first-tier cities it had a share of 34 percent", "its share in the pickup segment was 34 percent",
    "it had 34 percent of the market for cars below 100,000 yuan",
    "it commands 34 percent of the market for cars priced above 300,000 yuan",
    "electric cars made up 34 percent of its own SUV sales",
    "the domestic market contributed 34 percent of its sales",
    "overseas markets contributed 34 percent of its revenue", "34 percent of its deliveries were to lease customers",
    "its best seller accounted for 34 percent of its sales", "the model makes up 34 percent of its volume",
    "it had 34 percent of the market for chargers", "its battery unit had a market share of 34 percent",
    "it supplied 34 percent of the country's batteries", "it had a share of 34 percent among people under 30",
    "its share of voice online was 34 percent", "its share of the city-car segment was 34 percent",
    "its brand awareness reached 34 percent", "34 percent of its cars are built at the plant",
    "the plant accounts for 34 percent of its output", "hybrids and petrol cars together accounted for 34 percent",
    "hybrids and petrol cars together sold 34,000 units",
)  # fmt: skip
_MARKETS_RANGE = (
    "SUV sales reached 1.1 million units", "sales of SUVs came to 1.1 million units",
    "sales of sedans rose 34 percent", "MPVs sold 110,000 units", "pickups sold 110,000 units",
    "34 percent of the cars sold were SUVs", "premium cars sold 110,000 units",
    "sales of luxury cars fell 34 percent", "luxury-car retail sales came to 210,000 units",
    "cars above 300,000 yuan sold 110,000 units", "cars priced below 100,000 yuan accounted for 34 percent",
    "sales of cars costing more than 300,000 yuan fell 34 percent", "compact cars made up 34 percent",
    "A00-class cars sold 110,000 units", "sales of class-A cars rose 34 percent", "entry-level cars rose 34 percent",
    "used-car sales reached 1.6 million", "used car transactions rose 34 percent",
    "transactions of used cars came to 1.6 million units", "1.6 million used cars changed hands",
    "used-car exports reached 34,000 units", "heavy trucks sold 82,000 units",
    "sales of heavy-duty trucks rose 34 percent", "light trucks sold 182,000 units", "bus sales came to 48,000 units",
    "motorcycle sales came to 1.9 million units", "e-bike sales came to 1.9 million units",
    "two-wheeler sales rose 34 percent", "tractors sold 48,000 units",
    "hybrids and petrol cars together sold 1.1 million units",
    "cars with level-2 driving assistance accounted for 64 percent",
    "cars with automatic gearboxes made up 84 percent", "sales to fleets rose 34 percent",
    "private buyers bought 1.1 million cars", "rental firms bought 34,000 cars", "imported cars sold 34,000 units",
    "sales in Shanghai reached 64,000 vehicles", "Guangdong sold 164,000 vehicles",
    "in Guangdong 164,000 vehicles were sold", "Shenzhen's car sales were 34,000",
    "in the city of Hefei sales rose 34 percent", "sales in rural areas rose 34 percent",
    "third-tier cities accounted for 34 percent of sales", "Anhui province built 164,000 vehicles",
    "exports from Shanghai's port were 164,000 vehicles", "the port of Ningbo handled 34,000 vehicles",
    "Guangzhou's Nansha port shipped 34,000 vehicles", "Anhui exported 134,000 vehicles",
)  # fmt: skip
_MARKETS_THINGS = (
    "trade-in applications reached 4.1 million", "applications for trade-in subsidies topped 4.1 million",
    "4.1 million vehicles were traded in under the scheme", "the scheme drew 4.1 million applications",
    "the number of subsidy applications rose 34 percent", "1.1 million old cars were scrapped",
    "scrapped vehicles rose 34 percent to 1.1 million", "34,000 cars were sent for scrap",
    "the country had 31.4 million new energy vehicles on its roads",
    "the number of new energy vehicles on the road reached 31.4 million",
    "the fleet of new energy vehicles stood at 31.4 million",
    "31.4 million new energy vehicles were registered as of the end of June", "China's car stock reached 353 million",
    "the country's vehicle population rose to 440 million", "vehicle ownership reached 353 million",
    "NEV ownership stood at 31.4 million", "the country has 480 million licensed drivers",
    "1.1 million people passed their driving test", "it has 13.7 million charging points",
    "the number of chargers rose 34 percent to 13.7 million", "charging piles increased by 1.1 million",
    "110,000 public chargers were added", "battery output was 118 GWh",
    "battery installations rose 34 percent to 54 GWh", "installed battery capacity came to 54 GWh",
    "battery exports rose 34 percent", "exports of batteries came to 14 GWh",
    "the value of car exports rose 34 percent", "car exports were worth 11 billion dollars, up 34 percent",
    "export value grew 34 percent", "exports rose 34 percent by value", "parts makers' revenue rose 34 percent",
    "the industry's profit fell 34 percent", "the profit margin was 4.1 percent",
    "industry revenue rose 34 percent to 3.4 trillion yuan", "the industry's capacity utilisation was 54 percent",
    "capacity stands at 55 million vehicles a year", "annual capacity is 55 million vehicles",
    "the dealer inventory index was 54 percent", "the inventory warning index rose to 54.8 percent",
    "the inventory coefficient stood at 1.41", "inventory rose to 3.4 million vehicles",
    "dealers held 3.4 million vehicles in stock", "passenger car inventory was 3.4 million units",
    "34 percent of dealers made a loss", "54 percent of dealers met their targets",
    "dealers' satisfaction fell to 54 percent", "84 percent of dealers sold below cost", "1,200 dealers closed",
    "the number of dealers fell by 1,200", "42 models were cut in price", "price cuts averaged 14 percent",
    "the average discount was 17 percent", "the average price fell 14 percent to 170,000 yuan",
    "the tariff was raised to 34 percent", "a duty of 34 percent was imposed on cars",
    "the purchase tax is 10 percent", "the subsidy is 20,000 yuan a car", "subsidies worth 41 billion yuan were paid",
    "recalls covered 1.1 million vehicles", "1.1 million vehicles were recalled",
    "complaints about cars rose 34 percent", "the regulator received 34,000 complaints",
    "34,000 accidents were recorded", "a survey found 62 percent of buyers would choose an electric car",
    "62 percent of respondents plan to buy an electric car",
    "62 percent of buyers chose an electric car as their next car", "the localisation rate of chips was 15 percent",
    "chip output rose 34 percent", "34,000 containers left the port", "car carriers made 340 voyages",
    "a fleet of 340 car carriers is planned", "car carriers with 7,000 slots were ordered",
    "the ship carried 5,000 vehicles", "a train carried 340 vehicles", "tyre output rose 34 percent",
    "steel output rose 34 percent", "insurance premiums rose 34 percent", "insurers covered 31 million electric cars",
    "searches for electric cars rose 34 percent", "340,000 people visited the show",
    "the show displayed 1,300 vehicles", "loans financed 54 percent of purchases",
    "employment in the industry fell by 34,000", "the industry employs 4.8 million people", "34,000 jobs were lost",
    "robotaxis completed 340,000 rides", "3,400 robotaxis are in service",
    "highway traffic rose 34 percent to 34 million vehicles", "passenger traffic rose 34 percent",
    "electricity use for charging rose 34 percent", "petrol demand fell 4 percent",
)  # fmt: skip

_BYD = ("BYD sold 400,000 vehicles in April", "BYD's", "byd sales 400000 world @2025-04")
_CHINA = ("China's vehicle sales were 2.4 million in April", "China's car", "all sales 2400000 cn @2025-04")
_TABLES = {
    "range": (_BYD, _MAKERS_RANGE), "orders": (_BYD, _MAKERS_ORDERS), "plants": (_BYD, _MAKERS_PLANTS),
    "things": (_BYD, _MAKERS_THINGS), "shares": (_BYD, _MAKERS_SHARES), "market": (_CHINA, _MARKETS_RANGE),
    "of a market": (_CHINA, _MARKETS_THINGS),
}  # fmt: skip
_NEXT = "= {whose} sales in April\n{good}. {First}."
_FRAMES = ("{good}, while {told}.", "= {whose} sales\n{First}. {good}.")


def _read_more(frame: str, table: str, behind: str = "") -> list[str]:
    """What is told beside a good figure and was read as one, or kept that one from being read."""
    (good, whose, row), told = _TABLES[table]
    texts = {
        each: frame.format(good=good, whose=whose, told=each, First=each[0].upper() + each[1:] + behind)
        for each in told
    }
    return [each for each, text in texts.items() if rows_of(Case(text)) != [row]]


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize("table", _TABLES)
def test_only_the_good_figure_is_read(table: str, frame: str) -> None:
    assert _read_more(frame, table) == []


_GOOD_OF_BYD = (
    "BYD sold 400,000 vehicles in April.", "BYD delivered 400,000 vehicles to its dealers in April.",
    "BYD's wholesale deliveries to dealers came to 400,000 vehicles in April.",
    "BYD handed over 400,000 vehicles to customers in April.",
    "Helped by its premium models, BYD sold 400,000 vehicles in April.",
    "Thanks to its entry-level cars, BYD's sales reached 400,000 in April.",
    "With its compact cars in demand, BYD sold 400,000 vehicles in April.",
    "Strong demand for its small cars lifted BYD's sales to 400,000 vehicles in April.",
    "BYD, which makes buses and batteries as well, sold 400,000 vehicles in April.",
    "BYD, known for its cheap cars, sold 400,000 vehicles in April.",
    "BYD, the battery and car maker, sold 400,000 vehicles in April.",
    "BYD sold 400,000 vehicles in April, as new models drew buyers.",
    "BYD's luxury brands did well, and the group sold 400,000 vehicles in April.",
    "With orders piling up, BYD delivered 400,000 vehicles in April.",
    "After recalling its Tang, BYD sold 400,000 vehicles in April.",
    "BYD cut prices and sold 400,000 vehicles in April.",
    "After cutting the prices of 22 models, BYD sold 400,000 vehicles in April.",
    "BYD's Shenzhen headquarters said it sold 400,000 vehicles in April.",
    "Shenzhen-based BYD sold 400,000 vehicles in April.",
    "BYD, the world's largest electric car maker, sold 400,000 vehicles in April.",
    "BYD is the best seller in China. It sold 400,000 vehicles in April.",
    "BYD has launched several new models. Sales came to 400,000 vehicles in April.",
    "BYD opened a plant. It sold 400,000 vehicles in April.",
    "Buyers liked its latest models: BYD sold 400,000 vehicles in April.",
    "The latest figures show that BYD sold 400,000 vehicles in April.",
    "According to the latest sales figures, BYD delivered 400,000 cars in April.",
    "BYD's latest sales report puts April sales at 400,000 vehicles.",
    "In April, with a large discount on small cars, BYD sold 400,000 vehicles.",
    "BYD's total sales, including commercial vehicles, were 400,000 in April.",
    "Sales of BYD's cars were 400,000 in April.", "Sales of new BYD cars were 400,000 in April.",
    "Sales of new cars at BYD were 400,000 in April.", "A total of 400,000 BYD vehicles were sold in April.",
    "400,000 new BYDs were sold in April.", "BYD's orders turned into 400,000 deliveries in April.",
    "BYD's app was down, but it sold 400,000 vehicles in April.",
    "BYD, backed by Berkshire, which holds shares, sold 400,000 vehicles in April.",
    "BYD sold 400,000 vehicles in April despite a recall.",
    "BYD sold 400,000 vehicles in April through all channels.",
    "Including its premium brands, BYD sold 400,000 vehicles in April.",
    "Including exports, BYD sold 400,000 vehicles in April.",
    "BYD's deliveries, a closely watched figure, were 400,000 in April.",
    "BYD's April deliveries of 400,000 cars beat expectations.",
    "The company, whose models include cheap cars, is growing. BYD sold 400,000 vehicles in April.",
    "BYD shipped 400,000 vehicles to customers in April.",
    "The carmaker, whose sales had fallen in March, recovered. BYD sold 400,000 vehicles in April.",
)  # fmt: skip
_GOOD_OF_CHINA = (
    "China's vehicle sales were 2.4 million in April.",
    "Thanks to subsidies for scrapping old cars, China's vehicle sales came to 2.4 million in April.",
    "Helped by trade-in subsidies, sales of vehicles in China came to 2.4 million in April.",
    "China, the world's largest car market, sold 2.4 million vehicles in April.",
    "Chinese dealers sold 2.4 million vehicles in April.",
    "Dealers in China delivered 2.4 million vehicles in April.",
    "Sales at Chinese dealers reached 2.4 million vehicles in April.",
    "Buyers in China took 2.4 million vehicles in April.", "Consumers in China bought 2.4 million vehicles in April.",
    "A total of 2.4 million vehicles found buyers in China in April.",
    "New vehicle sales in China came to 2.4 million units in April.",
    "Sales of new vehicles in China came to 2.4 million units in April.",
    "Sales of all vehicles in China came to 2.4 million units in April.",
    "Price cuts lifted China's vehicle sales to 2.4 million in April.",
    "While inventories grew, China's vehicle sales came to 2.4 million in April.",
    "The car market in the world's most populous nations grew. China's vehicle sales came to 2.4 million in April.",
    "China's vehicle sales, from small cars to heavy trucks, came to 2.4 million in April.",
    "The latest data put China's vehicle sales at 2.4 million in April.",
    "With older cars being scrapped, China's vehicle sales came to 2.4 million in April.",
    "In large cities demand was weak. China's vehicle sales came to 2.4 million in April.",
)  # fmt: skip


@pytest.mark.parametrize(("told", "good"), [(_GOOD_OF_BYD, _BYD), (_GOOD_OF_CHINA, _CHINA)])
def test_the_same_words_beside_a_good_figure_keep_it(told: tuple[str, ...], good: tuple[str, str, str]) -> None:
    assert [text for text in told if rows_of(Case(text)) != [good[2]]] == []


_APPOSED = (", up 27 percent from a year earlier", ", an increase of 27 percent", ", down 7 percent on the year")


@pytest.mark.parametrize("behind", _APPOSED)
def test_the_growth_of_what_is_no_figure_is_none(behind: str) -> None:
    wrong = [each for table in ("orders", "plants") for each in _read_more(_NEXT, table, behind)]
    assert [each for each in wrong if not any(verb in each for verb in (" rose ", " were up ", "percent"))] == []
