//! The built-in values by year. A new year is a new line here and nothing else.
//!
//! Sources: reference value ("Bezugsgröße"): Sozialversicherungs-Rechengrößenverordnung of the year (2004–2024: West). Child
//! allowance: the sum of both tax allowances of § 32(6) EStG for both parents, as finally in force for the year. Standard rate:
//! Regelbedarfsstufe 1 of the year's Regelbedarfsstufen-Fortschreibungsverordnung, before 2011 § 20 SGB II, as of 1 January.

/// Rates of §§ 33, 61 and 62 SGB V, in force from a year on.
pub(super) struct Rates {
    pub(super) from_year: i16,
    pub(super) percent: u32,
    pub(super) minimum: u32,
    pub(super) maximum: u32,
    pub(super) day_rate: u32,
    pub(super) prescription_fee: u32,
    pub(super) consumable_maximum: u32,
    pub(super) day_cap: u32,
    pub(super) regular_burden: u32,
    pub(super) chronic_burden: u32,
}

/// GKV-Modernisierungsgesetz of 14 November 2003, in force since 1 January 2004; newest first.
pub(super) const RATES: [Rates; 1] = [Rates {
    from_year: 2004,
    percent: 10,
    minimum: 5,
    maximum: 10,
    day_rate: 10,
    prescription_fee: 10,
    consumable_maximum: 10,
    day_cap: 28,
    regular_burden: 2,
    chronic_burden: 1,
}];

/// Annual values in whole euros; the standard rate is monthly.
#[derive(Clone, Copy)]
pub(super) struct YearValues {
    pub(super) year: i16,
    pub(super) reference_value: u32,
    pub(super) child_allowance: u32,
    pub(super) standard_rate: Option<u32>,
    /// What pages from before a retroactive rise of the child allowance still show.
    pub(super) earlier_child_allowance: Option<u32>,
}

const fn year(year: i16, reference_value: u32, child_allowance: u32, standard_rate: u32) -> YearValues {
    YearValues { year, reference_value, child_allowance, standard_rate: Some(standard_rate), earlier_child_allowance: None }
}

const fn raised(values: YearValues, earlier_child_allowance: u32) -> YearValues {
    YearValues { earlier_child_allowance: Some(earlier_child_allowance), ..values }
}

/// One line a year, without gaps.
pub(super) const YEARS: [YearValues; 23] = [
    // In 2004 the standard rate of social assistance was set by each Land.
    YearValues { standard_rate: None, ..year(2004, 28_980, 5_808, 0) },
    year(2005, 28_980, 5_808, 345),
    year(2006, 29_400, 5_808, 345),
    year(2007, 29_400, 5_808, 345),
    year(2008, 29_820, 5_808, 347),
    year(2009, 30_240, 6_024, 351),
    year(2010, 30_660, 7_008, 359),
    year(2011, 30_660, 7_008, 364),
    year(2012, 31_500, 7_008, 374),
    year(2013, 32_340, 7_008, 382),
    year(2014, 33_180, 7_008, 391),
    raised(year(2015, 34_020, 7_152, 399), 7_008),
    year(2016, 34_860, 7_248, 404),
    year(2017, 35_700, 7_356, 409),
    year(2018, 36_540, 7_428, 416),
    year(2019, 37_380, 7_620, 424),
    year(2020, 38_220, 7_812, 432),
    year(2021, 39_480, 8_388, 446),
    raised(year(2022, 39_480, 8_548, 449), 8_388),
    year(2023, 40_740, 8_952, 502),
    raised(year(2024, 42_420, 9_540, 563), 9_312),
    year(2025, 44_940, 9_600, 563),
    year(2026, 47_460, 9_756, 563),
];

/// Years whose standard rate changed within the year or differed by region: January, West.
pub(super) const STANDARD_RATE_BY_REGION: core::ops::RangeInclusive<i16> = 2005..=2010;
/// Before this year insurers counted 3,648 for a child; the courts held the sum of both allowances right.
pub(super) const CHILD_ALLOWANCE_SETTLED_FROM: i16 = 2009;
/// What insurers counted for a child before that.
pub(super) const CHILD_ALLOWANCE_OF_INSURERS: u32 = 3_648;
