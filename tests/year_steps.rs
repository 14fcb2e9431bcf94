//! What the lines of a year tell of their calculation: each step where it decides, and no other.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{compute, with};
use tarifwerk::tariff::{ArrearsInput, ExpenseLine, LateEntryInput, YearEstimate, YearInput, built_in_tariffs};

/// A household whose limit is 2 % of 1,000.00, 20.00.
fn year(expenses: Value, birth: Option<&str>) -> YearEstimate {
    let mut person = json!({ "id": "a" });
    if let Some(birth) = birth {
        person["birthDate"] = json!(birth);
    }
    compute::<YearInput>(
        json!({ "year": 2026, "household": { "grossIncome": "1000.00" }, "persons": [person], "expenses": expenses }),
    )
    .unwrap()
}

fn amounts(line: &ExpenseLine) -> Vec<String> {
    line.steps.iter().filter_map(|step| step.amount.map(|amount| amount.to_string())).collect()
}

#[test]
fn the_limit_is_told_where_it_cuts_and_after_it() {
    let medicine = json!({ "service": "medicine", "date": "2026-03-02", "price": "60.00" });
    let found = year(json!([medicine, medicine, medicine, medicine, medicine]), None);
    let lines = &found.lines;
    let copayments = lines.iter().map(|line| line.copayment.to_string()).collect::<Vec<_>>();
    assert_eq!(copayments, ["6.00", "6.00", "6.00", "2.00", "0.00"]);
    let plain = lines[0].steps.len();
    assert_eq!(lines.iter().map(|line| line.steps.len()).collect::<Vec<_>>(), [plain, plain, plain, plain + 1, plain + 1]);
    assert_eq!(amounts(&lines[0]).last().unwrap(), "6.00");
    assert!(amounts(&lines[3]).ends_with(&["2.00", "2.00", "2.00"].map(str::to_owned)), "cut, co-payment, own cost");
    assert!(amounts(&lines[4]).ends_with(&["0.00", "0.00", "0.00"].map(str::to_owned)), "exempt, co-payment, own cost");
    let free = year(json!([medicine]), Some("2015-01-01"));
    assert_ne!(amounts(&free.lines[0]), amounts(&lines[4]), "who never pays is not exempt by the limit");
}

fn stay(from: &str, until: &str, birth: Option<&str>) -> ExpenseLine {
    year(json!([{ "service": "hospital", "date": from, "until": until }]), birth).lines.swap_remove(0)
}

#[test]
fn a_stay_is_told_day_by_day() {
    let plain = stay("2026-03-01", "2026-03-02", None);
    // Two days at 10.00 are the limit, not beyond it.
    assert_eq!(amounts(&plain), ["20.00", "20.00", "20.00"], "days, co-payment, own cost");
    let over = stay("2025-12-31", "2026-01-01", None);
    assert_eq!(
        (over.steps.len(), amounts(&over)),
        (plain.steps.len() + 1, ["10.00"; 3].map(str::to_owned).to_vec()),
        "of this year's day"
    );
    let of_age = stay("2026-03-01", "2026-03-02", Some("2008-03-01"));
    assert_eq!((of_age.steps.len(), amounts(&of_age)), (plain.steps.len(), amounts(&plain)));
    let later = stay("2026-03-01", "2026-03-02", Some("2008-03-02"));
    assert_eq!(amounts(&later), ["10.00", "10.00", "10.00"]);
    assert_eq!(later.steps.len(), plain.steps.len() + 2, "of age within the stay, and a day without co-payment");
    let minor = stay("2026-03-01", "2026-03-02", Some("2008-03-03"));
    assert_eq!(told(&minor, "copayment.free"), step("No co-payment before the 18th birthday; it begins on 3 March 2026", "0.00"));
    assert_eq!((minor.steps.len(), minor.copayment.to_string()), (3, "0.00".to_owned()), "days, reason, own cost");
    let all = |line: &ExpenseLine| line.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>().join("\n");
    assert!(all(&plain).contains("2 days at €10.00 each"));
    assert!(all(&later).contains("1 day at €10.00\n1 further day without co-payment: before"));
}

/// Only the services with a maximum of days have a block that could begin anew.
#[test]
fn a_stay_without_a_maximum_of_days_has_no_block() {
    let over = |service: &str| {
        let found = year(json!([{ "service": service, "date": "2025-12-31", "until": "2026-01-01" }]), None);
        told(&found.lines[0], "copayment.across-new-year").len()
    };
    assert_eq!([over("hospital"), over("follow-up-rehab"), over("rehab"), over("parent-child-stay")], [1, 1, 0, 0]);
}

#[test]
fn a_service_of_tariffs_shows_what_the_insurer_pays() {
    let line = |more: &str| {
        let mut expense = json!({ "service": "vision-aid", "date": "2026-02-02", "price": "300.00" });
        if !more.is_empty() {
            expense["statutoryBenefit"] = json!(more);
        }
        year(json!([expense]), None).lines.swap_remove(0)
    };
    assert_eq!(amounts(&line("")), ["300.00", "300.00"], "cost, own cost");
    assert_eq!(amounts(&line("0.00")), ["300.00", "300.00"]);
    assert_eq!(amounts(&line("50.00")), ["300.00", "-50.00", "250.00"]);
}

#[test]
fn a_price_that_is_missing_or_too_low_is_pointed_out() {
    let warnings = |price: Option<&str>| {
        let mut expense = json!({ "service": "hospital", "date": "2026-03-01", "until": "2026-03-02" });
        if let Some(price) = price {
            expense["price"] = json!(price);
        }
        let found = year(json!([expense]), None).warnings;
        found.into_iter().map(|warning| (warning.code, warning.path.unwrap_or_default())).collect::<Vec<_>>()
    };
    let path = || "/expenses/0/price".to_owned();
    assert_eq!(warnings(None), [("price-unknown", path())]);
    assert_eq!(warnings(Some("9.99")), [("copayment-above-cost", path())]);
    assert_eq!(warnings(Some("10.00")), []);
}

fn with_tariff(tariff: &str, more: &Value, expenses: Value) -> Vec<ExpenseLine> {
    let household = json!({ "grossIncome": "1000.00" });
    let input = json!({ "year": 2026, "household": household, "tariff": tariff, "expenses": expenses });
    compute::<YearInput>(with(input, more)).unwrap().lines
}

/// The sentences of a rule, with their amounts.
fn told(line: &ExpenseLine, rule: &str) -> Vec<(String, String)> {
    let steps = line.steps.iter().filter(|step| step.rule == rule);
    steps.map(|step| (step.text.clone(), step.amount.map_or_else(String::new, |amount| amount.to_string()))).collect()
}

fn step(text: &str, amount: &str) -> [(String, String); 1] {
    [(text.to_owned(), amount.to_owned())]
}

#[test]
fn copayments_after_the_limit_are_told_where_no_exemption_is_applied_for() {
    let medicine = json!({ "service": "medicine", "date": "2026-03-02", "price": "60.00" });
    let medicines = || json!([medicine, medicine, medicine, medicine, medicine]);
    let lines = with_tariff("mediambulant", &json!({ "exemptionClaimed": false }), medicines());
    // 6.00 each: 18.00, then 2.00 of the fourth up to the limit.
    let after = "Co-payments after the burden limit are not reimbursed, since the exemption was not applied for (our reading)";
    assert_eq!(told(&lines[2], "benefit.exemption-not-claimed"), []);
    assert_eq!(told(&lines[3], "benefit.exemption-not-claimed"), step(after, "4.00"));
    assert_eq!(told(&lines[4], "benefit.exemption-not-claimed"), step(after, "6.00"));
    assert_eq!(told(&lines[2], "benefit.copayment-share"), step("The tariff pays 100% of the co-payment of €6.00", "6.00"));
    assert_eq!(told(&lines[3], "benefit.copayment-share"), step("The tariff pays 100% of the co-payment of €2.00", "2.00"));
    assert_eq!(told(&lines[4], "benefit.copayment-share"), []);
    for line in with_tariff("mediambulant", &json!({ "exemptionClaimed": true }), medicines()) {
        assert_eq!(told(&line, "benefit.exemption-not-claimed"), []);
    }
}

#[test]
fn copayments_of_the_whole_year_are_told_where_the_tariff_is_strict() {
    let stay = |until: &str| {
        let stay = json!([{ "service": "hospital", "date": "2026-03-01", "until": until }]);
        with_tariff("example-plus", &json!({ "exemptionClaimed": false }), stay).swap_remove(0)
    };
    // One day of 10.00 is below the limit, two reach it.
    assert_eq!(told(&stay("2026-03-01"), "benefit.exemption-not-claimed"), []);
    let strict = "Co-payments of this year are not reimbursed, since the exemption was not applied for";
    assert_eq!(told(&stay("2026-03-03"), "benefit.exemption-not-claimed"), step(strict, "30.00"));
}

/// A tariff is data: its steps cite its own clauses or its name, never those of another tariff.
#[test]
fn steps_cite_the_tariff_that_pays() {
    let mut own = serde_json::to_value(&built_in_tariffs()[0]).unwrap();
    own["id"] = json!("own");
    own["title"] = json!("Gesund & Mehr");
    for benefit in own["benefits"].as_array_mut().unwrap() {
        benefit["citation"] = json!("Gesund & Mehr, Nr. 1");
    }
    let cited = |tariff: &Value, claimed: bool| {
        let policy = json!({ "start": "2020-01-01", "premiums": [{ "from": "2020-01-01", "monthly": "10.00" }] });
        let expense = |more: Value| with(json!({ "date": "2026-03-02", "price": "60.00" }), &more);
        let expenses = json!([
            expense(json!({ "service": "medicine" })),
            expense(json!({ "service": "medicine", "price": "100.00", "quantity": 2 })),
            expense(json!({ "service": "medicine", "person": "b" })),
            expense(json!({ "service": "transport" })),
            expense(json!({ "service": "transport", "approved": true, "setting": "inpatient" })),
            expense(json!({ "service": "hospital" })),
            expense(json!({ "service": "vision-aid", "price": "130.00" })),
        ]);
        let found = compute::<YearInput>(json!({
            "year": 2026, "household": { "grossIncome": "1000.00" }, "persons": [{ "id": "a" }, { "id": "b", "insured": false }],
            "exemptionClaimed": claimed, "tariff": tariff, "policy": policy, "expenses": expenses,
        }));
        let found = found.unwrap();
        let steps = found.lines.iter().flat_map(|line| &line.steps).chain(&found.steps);
        steps.map(|step| (step.rule, step.citation.to_string())).collect::<Vec<_>>()
    };
    let of = |steps: &[(&str, String)], rule: &str| {
        let mut found: Vec<String> = steps.iter().filter(|step| step.0 == rule).map(|step| step.1.clone()).collect();
        found.dedup();
        found
    };
    let not_covered = ["Gesund & Mehr", "Gesund & Mehr, Nr. 1", "Gesund & Mehr"];
    own["refund"].as_object_mut().unwrap().remove("citation");
    own.as_object_mut().unwrap().remove("exemptionCitation");
    let steps = cited(&own, false);
    assert!(steps.iter().all(|(_, citation)| !citation.contains("MediAmbulant")), "{steps:?}");
    assert_eq!(of(&steps, "benefit.not-covered"), not_covered);
    assert_eq!(of(&steps, "benefit.exemption-not-claimed"), ["Gesund & Mehr"]);
    for rule in ["refund.amount", "refund.later-loss", "refund.advice"] {
        assert_eq!(of(&steps, rule), ["Gesund & Mehr"], "{rule}");
    }
    own["refund"]["citation"] = json!("Gesund & Mehr, Nr. 3");
    own["exemptionCitation"] = json!("Gesund & Mehr, Nr. 2");
    let steps = cited(&own, false);
    assert_eq!(of(&steps, "benefit.exemption-not-claimed"), ["Gesund & Mehr, Nr. 2"]);
    assert_eq!(of(&steps, "refund.advice"), ["Gesund & Mehr, Nr. 3"]);
    let steps = cited(&json!("mediambulant"), false);
    assert_eq!(of(&steps, "benefit.not-covered"), ["MediAmbulant", "Tarif MediAmbulant A.1", "MediAmbulant"]);
    assert_eq!(of(&steps, "benefit.exemption-not-claimed"), ["Tarif MediAmbulant B.3"]);
    assert_eq!(of(&steps, "refund.amount"), ["Tarif MediAmbulant E"]);
}

#[test]
fn deductible_and_cap_are_told_where_they_decide() {
    let stay = |date: &str, until: &str| json!({ "service": "hospital", "date": date, "until": until });
    let household = json!({ "household": { "grossIncome": "20000.00" } });
    let stays = json!([stay("2026-03-01", "2026-03-06"), stay("2026-04-01", "2026-04-04"), stay("2026-05-01", "2026-05-02")]);
    let lines = with_tariff("example-plus", &household, stays);
    // 75 % of six days are 45.00, of four 30.00: 60.00 of these are the insured's.
    assert_eq!(told(&lines[0], "benefit.deductible"), step("After the deductible of €45.00", "0.00"));
    assert_eq!(told(&lines[1], "benefit.deductible"), step("After the deductible of €15.00", "15.00"));
    assert_eq!(told(&lines[2], "benefit.deductible"), []);
    let glasses = |price: &str| json!({ "service": "vision-aid", "date": "2026-03-02", "price": price });
    let whole = with_tariff("mediambulant", &json!({}), json!([glasses("120.00"), glasses("1.00")]));
    assert_eq!(told(&whole[0], "benefit.cap"), [], "120.00 are the cap, not above it");
    assert_eq!(told(&whole[1], "benefit.cap"), step("At most €120.00 a calendar year, of which €0.00 is left", "0.00"));
    let above = with_tariff("mediambulant", &json!({}), json!([glasses("120.01")]));
    assert_eq!(told(&above[0], "benefit.cap"), step("At most €120.00 a calendar year, of which €120.00 is left", "120.00"));
}

#[test]
fn it_is_told_why_the_tariff_pays_nothing() {
    let policy = json!({
        "start": "2026-03-01", "end": "2026-06-30", "premiums": [{ "from": "2026-03-01", "monthly": "10.00" }]
    });
    let reason = |date: &str, insured: bool| {
        let more = json!({ "policy": policy, "persons": [{ "id": "a", "insured": insured }] });
        let medicine = json!([{ "service": "medicine", "date": date, "price": "60.00" }]);
        told(&with_tariff("mediambulant", &more, medicine)[0], "benefit.not-covered")
    };
    assert_eq!(reason("2026-02-28", true), step("The tariff pays nothing, since the insurance only starts on 1 March 2026", ""));
    // Three months, to 31 May
    let waiting = "The tariff pays nothing, since there are no benefits within the waiting period, only from 1 June 2026 on";
    assert_eq!(reason("2026-03-01", true), step(waiting, ""));
    assert_eq!(reason("2026-05-31", true), step(waiting, ""));
    assert_eq!(reason("2026-06-01", true), []);
    assert_eq!(reason("2026-07-01", true), step("The tariff pays nothing, since the insurance ended on 30 June 2026", ""));
    assert_eq!(reason("2026-06-01", false), step("The tariff pays nothing, since this person is not insured", ""));
}

#[test]
fn the_maximum_of_the_month_is_told_where_receipts_share_it() {
    let shared = |prices: &[&str]| {
        let receipt = |price: &&str| json!({ "service": "consumable-aid", "date": "2026-03-02", "price": price });
        let found = year(prices.iter().map(receipt).collect(), None);
        found.lines.iter().map(|line| told(line, "year.consumable-shared")).collect::<Vec<_>>()
    };
    let receipt = json!([{ "service": "consumable-aid", "date": "2026-03-02", "price": "80.00" }]);
    let reading = "The maximum holds for all receipts of one calendar month and one product group together (our reading)";
    assert_eq!(told(&year(receipt, None).lines[0], "copayment.consumable-reading"), step(reading, ""), "the year knows the others");
    // 8.00 and 2.00 are the maximum of 10.00; for the third receipt nothing is left.
    let left = |amount: &str, due: &str| step(&format!("Of this month's maximum {amount} is left (our reading)"), due).to_vec();
    assert_eq!(shared(&["80.00", "20.00", "10.00"]), [vec![], vec![], left("€0.00", "0.00")]);
    assert_eq!(shared(&["80.00", "70.00"]), [vec![], left("€2.00", "2.00")]);
}

#[test]
fn a_household_that_is_exempt_is_told_so() {
    let exempt = "The burden limit is reached: with the exemption nothing more is due";
    // Two days reach the limit; of the next thirty, 26 would be charged and the last four not.
    let stay = |date: &str, until: &str| json!({ "service": "hospital", "date": date, "until": until });
    let found = year(json!([stay("2026-03-01", "2026-03-02"), stay("2026-04-01", "2026-04-30")]), None);
    assert_eq!((told(&found.lines[1], "year.exempt"), told(&found.lines[1], "year.cut")), (step(exempt, "0.00").to_vec(), vec![]));
    let medicine = json!([{ "service": "medicine", "date": "2026-03-02", "price": "60.00" }]);
    let reached = with_tariff("mediambulant", &json!({ "before": { "copayments": "20.00" } }), medicine.clone());
    assert_eq!(told(&reached[0], "year.exempt"), step(exempt, "0.00"));
    let prepaid = with_tariff("mediambulant", &json!({ "prepaid": true }), medicine);
    assert_eq!(told(&prepaid[0], "year.exempt"), step("The burden limit was paid in advance: nothing is due", "0.00"));
}

/// A name that is no cap would use up nothing in silence.
#[test]
fn benefits_of_before_under_an_unknown_name_are_pointed_out() {
    let warned = |tariff: Value, benefits: Value| {
        let persons = json!([{ "id": "a" }, { "id": "b/c" }]);
        let input = json!({
            "year": 2026, "household": { "grossIncome": "1000.00" }, "persons": persons, "tariff": tariff,
            "before": { "benefits": benefits }, "expenses": [],
        });
        let warnings = compute::<YearInput>(input).unwrap().warnings.into_iter().filter(|warning| warning.code == "unknown-cap");
        warnings.map(|warning| (warning.path.unwrap(), warning.message)).collect::<Vec<_>>()
    };
    let one = |path: &str, message: &str| [(path.to_owned(), message.to_owned())];
    let known = json!({ "vision-aid": "1.00", "a/naturopathy": "1.00", "b/c/vision-aid": "1.00" });
    assert_eq!(warned(json!("mediambulant"), known), []);
    let none_of = "\"glasses\" is none of the caps of this tariff (vision-aid, naturopathy); it uses up nothing of these";
    assert_eq!(warned(json!("mediambulant"), json!({ "glasses": "1.00" })), one("/before/benefits/glasses", none_of));
    assert_eq!(warned(json!("mediambulant"), json!({ "a/glasses": "1.00" })), one("/before/benefits/a~1glasses", none_of));
    let mut capless = serde_json::to_value(&built_in_tariffs()[0]).unwrap();
    for benefit in capless["benefits"].as_array_mut().unwrap() {
        benefit.as_object_mut().unwrap().remove("yearlyCap");
    }
    let none = "The tariff has no caps, and so none called \"vision-aid\"";
    assert_eq!(warned(capless, json!({ "vision-aid": "1.00" })), one("/before/benefits/vision-aid", none));
}

#[test]
fn one_month_is_told_in_the_singular() {
    let late = |since: &str, applied: &str| {
        let input = json!({ "monthlyPremium": "300.00", "dutySince": since, "appliedOn": applied, "insuredFrom": applied });
        let found = compute::<LateEntryInput>(input).unwrap();
        found.steps.into_iter().map(|step| step.text).collect::<Vec<_>>().join("; ")
    };
    // Uninsured from 1 January on: two started months are one premium, six are four and a sixth.
    let two = late("2026-01-01", "2026-02-15");
    assert!(two.contains("2 started months without insurance") && two.contains("1 monthly premium of €300.00"), "{two}");
    let six = late("2026-01-01", "2026-06-15");
    assert!(six.contains("4 monthly premiums of €300.00 and, from the sixth month on, 1 sixth of one"), "{six}");
    let arrears = compute::<ArrearsInput>(json!({ "arrears": "600.00", "startedMonths": 1 })).unwrap();
    assert_eq!(arrears.steps[0].text, "1% of €600.00 for 1 started month");
}
