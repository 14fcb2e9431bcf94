//! Co-payments worked by hand from §§ 31–62 SGB V, condition by condition.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::{compute, problems, with};
use tarifwerk::statutory::{Copayment, CopaymentInput, Service};

fn on(date: &str, service: &str, more: Value) -> Copayment {
    let input = with(json!({ "service": service, "date": date }), &more);
    compute::<CopaymentInput>(input).unwrap()
}

fn in_2026(service: &str, more: Value) -> Copayment {
    on("2026-03-02", service, more)
}

/// Co-payment, excess, own cost and statutory share.
fn amounts(result: &Copayment) -> [String; 4] {
    [result.copayment, result.excess, result.own_cost, result.statutory_share].map(|amount| amount.to_string())
}

fn due(result: &Copayment) -> String {
    result.copayment.to_string()
}

#[test]
fn fixed_amount_and_excess() {
    let result = in_2026("medicine", json!({ "price": "82.40", "fixedAmount": "60.00" }));
    assert_eq!(amounts(&result), ["6.00", "22.40", "28.40", "54.00"]);
    let rebate = in_2026("medicine", json!({ "price": "82.40", "fixedAmount": "60.00", "rebateContract": true }));
    assert_eq!(amounts(&rebate), ["6.00", "0.00", "6.00", "76.40"]);
    let above = in_2026("aid", json!({ "price": "60.00", "fixedAmount": "82.40", "quantity": 3 }));
    assert_eq!(amounts(&above), ["18.00", "0.00", "18.00", "162.00"]);
}

#[test]
fn rebate_contracts_may_halve_or_waive() {
    let with = |reduction: &str| in_2026("medicine", json!({ "price": "56.62", "rebateContract": true, "reduction": reduction }));
    assert_eq!(due(&with("half")), "2.83");
    assert_eq!(due(&with("waived")), "0.00");
    // 5.55 halved is 2.775.
    let odd = json!({ "price": "55.50", "rebateContract": true, "reduction": "half", "quantity": 2 });
    assert_eq!(due(&in_2026("medicine", odd)), "5.56");
}

#[test]
fn who_is_exempt_still_pays_the_excess() {
    for circumstance in [
        json!({ "exemptionCertificate": true }),
        json!({ "birthDate": "2008-03-03" }),
        json!({ "pregnancy": "complaints" }),
        json!({ "exemptProduct": true }),
        json!({ "recallReplacement": true }),
    ] {
        let mut input = json!({ "price": "82.40", "fixedAmount": "60.00" });
        input.as_object_mut().unwrap().extend(circumstance.as_object().unwrap().clone());
        assert_eq!(amounts(&in_2026("medicine", input)), ["0.00", "22.40", "22.40", "60.00"], "{circumstance}");
    }
}

#[test]
fn liable_from_the_eighteenth_birthday() {
    let born = |birth: &str, date: &str| due(&on(date, "medicine", json!({ "price": "50", "birthDate": birth })));
    assert_eq!(born("2008-03-15", "2026-03-14"), "0.00");
    assert_eq!(born("2008-03-15", "2026-03-15"), "5.00");
    assert_eq!(born("2008-02-29", "2026-02-28"), "0.00");
    assert_eq!(born("2008-02-29", "2026-03-01"), "5.00");
    // Transport binds minors as well.
    assert_eq!(due(&in_2026("transport", json!({ "price": "50", "birthDate": "2020-01-01" }))), "5.00");
}

#[test]
fn pregnancy() {
    let with = |service: &str, pregnancy: &str| due(&in_2026(service, json!({ "price": "80.00", "pregnancy": pregnancy })));
    for service in ["medicine", "dressing", "remedy", "aid", "consumable-aid", "household-help"] {
        assert_eq!(with(service, "complaints"), "0.00", "{service}");
        assert_eq!(with(service, "childbirth"), "0.00", "{service}");
    }
    assert_eq!(with("home-nursing", "complaints"), "18.00");
    assert_eq!(with("home-nursing", "childbirth"), "0.00");
    assert_eq!(with("hospital", "complaints"), "10.00");
    assert_eq!(with("hospital", "childbirth"), "0.00");
    assert_eq!(with("transport", "childbirth"), "8.00");
}

#[test]
fn split_packs_are_one_copayment_since_february_2024() {
    let result = on("2024-02-01", "medicine", json!({ "price": "90.00", "splitPacks": 3 }));
    assert_eq!(due(&result), "9.00");
}

#[test]
fn stays() {
    let days = |service: &str, from: &str, until: &str, more: Value| {
        let mut input = json!({ "until": until });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let result = on(from, service, input);
        (result.charged_days.unwrap(), due(&result))
    };
    let none = || json!({});
    assert_eq!(days("hospital", "2026-03-02", "2026-03-06", none()), (5, "50.00".to_owned()));
    assert_eq!(days("hospital", "2026-03-01", "2026-04-30", none()), (28, "280.00".to_owned()));
    assert_eq!(days("follow-up-rehab", "2026-03-06", "2026-03-26", json!({ "daysAlreadyCharged": 5 })), (21, "210.00".to_owned()));
    assert_eq!(days("transitional-care", "2026-03-06", "2026-03-26", json!({ "daysAlreadyCharged": 20 })), (8, "80.00".to_owned()));
    assert_eq!(days("hospital", "2026-03-06", "2026-03-26", json!({ "daysAlreadyCharged": 30 })), (0, "0.00".to_owned()));
    // Across New Year only the rest of the old year's 28 days runs on.
    assert_eq!(days("hospital", "2025-12-20", "2026-01-31", none()), (28, "280.00".to_owned()));
    assert_eq!(days("hospital", "2025-12-20", "2026-01-31", json!({ "daysAlreadyCharged": 20 })), (8, "80.00".to_owned()));
    for uncapped in ["rehab", "preventive-stay", "parent-child-stay"] {
        assert_eq!(days(uncapped, "2026-03-01", "2026-04-30", none()), (61, "610.00".to_owned()));
    }
    // The days before the 18th birthday are neither charged nor counted.
    assert_eq!(days("hospital", "2026-03-01", "2026-04-30", json!({ "birthDate": "2008-03-15" })), (28, "280.00".to_owned()));
    assert_eq!(days("hospital", "2026-03-01", "2026-03-14", json!({ "birthDate": "2008-03-15" })), (0, "0.00".to_owned()));
}

#[test]
fn stays_without_a_price_say_so() {
    let result = in_2026("hospital", json!({ "quantity": 5 }));
    assert_eq!((result.cost.to_string(), result.statutory_share.to_string()), ("50.00".to_owned(), "0.00".to_owned()));
    assert_eq!(result.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(), ["price-unknown"]);
    let priced = in_2026("hospital", json!({ "quantity": 5, "price": "700.00" }));
    assert_eq!(amounts(&priced), ["50.00", "0.00", "50.00", "3450.00"]);
}

#[test]
fn home_nursing_counts_28_days_of_service() {
    let nursing = |more: Value| in_2026("home-nursing", more);
    let month = nursing(json!({ "price": "62.55", "serviceDays": 30, "prescriptions": 2 }));
    // 6.26 (6.255 rounded) for 28 days is 175.28, and 20.00 for two prescriptions.
    assert_eq!((due(&month), month.charged_days), ("195.28".to_owned(), Some(28)));
    let later = nursing(json!({ "price": "62.55", "serviceDays": 10, "daysAlreadyCharged": 25 }));
    assert_eq!((due(&later), later.charged_days), ("28.78".to_owned(), Some(3)));
    let used_up = nursing(json!({ "price": "62.55", "serviceDays": 10, "daysAlreadyCharged": 28 }));
    assert_eq!((due(&used_up), used_up.charged_days), ("10.00".to_owned(), Some(0)));
}

#[test]
fn own_values_come_first() {
    let mut values = json!({
        "validFrom": "2027-01-01", "validTo": "2027-12-31", "rate": "15", "minimum": "7.50", "maximum": "15.00", "dayRate": "15.00",
        "prescriptionFee": "15.00", "consumableMaximum": "15.00", "dayCap": 28, "regularBurden": "2", "chronicBurden": "1",
        "referenceValue": "50000.00", "childAllowance": "9800.00",
    });
    assert_eq!(due(&on("2027-05-01", "medicine", json!({ "price": "60.00", "values": [values] }))), "9.00");
    // A reform on 1 July: the stay is split by day.
    values["validFrom"] = json!("2026-07-01");
    let stay = on("2026-06-29", "hospital", json!({ "until": "2026-07-03", "values": [values] }));
    assert_eq!(due(&stay), "65.00"); // 2 × 10.00 + 3 × 15.00
}

#[test]
fn a_copayment_above_the_cost_is_pointed_out() {
    let result = in_2026("remedy", json!({ "price": "5.00" }));
    assert_eq!(amounts(&result), ["10.50", "0.00", "10.50", "-5.50"]);
    let warned =
        |result: &Copayment| result.warnings.iter().map(|warning| (warning.code, warning.message.clone())).collect::<Vec<_>>();
    let remedy = "The co-payment of €10.50 is above the cost of €5.00: § 61 sentence 3 SGB V names no maximum for remedies and home \
                  nursing; please check the price";
    assert_eq!(warned(&result), [("copayment-above-cost", remedy.to_owned())]);
    let stay = "The co-payment of €20.00 is above the cost of €19.98: § 61 sentence 2 SGB V names a fixed amount for each day of a \
                stay; please check the price";
    let result = on("2026-03-01", "hospital", json!({ "until": "2026-03-02", "price": "9.99" }));
    assert_eq!(warned(&result), [("copayment-above-cost", stay.to_owned())]);
}

/// What is shown is what was calculated: the last co-payment step is the co-payment, and the shares add up.
#[test]
fn steps_end_in_the_amounts() {
    let result = in_2026("medicine", json!({ "price": "82.40", "fixedAmount": "60.00", "quantity": 2 }));
    let shown = |rule: &str| result.steps.iter().find(|step| step.rule == rule).unwrap().amount.unwrap();
    assert_eq!(shown("copayment.due"), result.copayment);
    assert_eq!(shown("copayment.excess"), result.excess);
    assert_eq!(shown("copayment.own-cost"), result.own_cost);
    assert_eq!(shown("copayment.statutory-share") + shown("copayment.own-cost"), result.cost);
}

#[test]
fn a_bound_is_told_only_where_it_decides() {
    let steps = |service: &str, price: &str| in_2026(service, json!({ "price": price })).steps.len();
    let plain = steps("medicine", "60.00");
    assert_eq!([steps("medicine", "50.00"), steps("medicine", "100.00")], [plain, plain], "10 % are the bound itself");
    assert_eq!([steps("medicine", "49.90"), steps("medicine", "100.10")], [plain + 1, plain + 1]);
    // The minimum, and below it what the packet costs.
    assert_eq!([steps("medicine", "5.00"), steps("medicine", "4.99")], [plain + 1, plain + 2]);
    let consumable = steps("consumable-aid", "60.00");
    assert_eq!([steps("consumable-aid", "100.00"), steps("consumable-aid", "100.10")], [consumable, consumable + 1]);
}

#[test]
fn a_stay_tells_what_limits_its_days() {
    let steps = |more: Value| on("2026-03-01", "hospital", more).steps.len();
    let plain = steps(json!({ "until": "2026-03-05" }));
    assert_eq!(steps(json!({ "until": "2026-03-28" })), plain, "28 days");
    assert_eq!(steps(json!({ "until": "2026-03-29" })), plain + 1, "29 days");
    assert_eq!(steps(json!({ "until": "2026-03-05", "daysAlreadyCharged": 23 })), plain, "the last five of 28");
    assert_eq!(steps(json!({ "until": "2026-03-05", "daysAlreadyCharged": 24 })), plain + 1);
    let born = |birth: &str| steps(json!({ "until": "2026-03-05", "birthDate": birth }));
    assert_eq!(born("2008-03-01"), plain, "of age on the first day");
    assert_eq!(born("2008-03-02"), plain + 1, "of age on the second");
    let over = |first: &str, until: &str| on(first, "hospital", json!({ "until": until })).steps.len();
    assert_eq!(over("2025-12-27", "2025-12-31"), plain);
    assert_eq!(over("2025-12-28", "2026-01-01"), plain + 2, "a remark, and a line for each year");
}

/// The sentences of a rule, with their amounts.
fn told(result: &Copayment, rule: &str) -> Vec<(String, Option<String>)> {
    let steps = result.steps.iter().filter(|step| step.rule == rule);
    steps.map(|step| (step.text.clone(), step.amount.map(|amount| amount.to_string()))).collect()
}

#[test]
fn it_is_told_why_nothing_is_due() {
    let nothing = |text: &str| vec![(text.to_owned(), Some("0.00".to_owned()))];
    let free = |service: &str, more: Value| told(&in_2026(service, with(json!({ "price": "80.00" }), &more)), "copayment.free");
    let complaints = nothing("No co-payment for complaints of pregnancy");
    let childbirth = nothing("No co-payment in connection with childbirth");
    assert_eq!(free("medicine", json!({ "pregnancy": "complaints" })), complaints);
    assert_eq!(free("medicine", json!({ "pregnancy": "childbirth" })), childbirth);
    assert_eq!(free("remedy", json!({ "pregnancy": "complaints" })), complaints);
    assert_eq!(free("home-nursing", json!({ "pregnancy": "childbirth" })), childbirth);
    assert_eq!(free("hospital", json!({ "pregnancy": "childbirth" })), childbirth);
    assert_eq!(free("vaccination", json!({})), nothing("This service has no co-payment"));
    assert_eq!(free("medicine", json!({})), []);
}

#[test]
fn a_pregnancy_that_frees_nothing_is_told() {
    let noted =
        |service: &str, more: Value| told(&in_2026(service, with(json!({ "price": "80.00" }), &more)), "copayment.pregnancy");
    let note = [("What was stated about pregnancy does not exempt this service from co-payment".to_owned(), None)];
    assert_eq!(noted("hospital", json!({ "pregnancy": "complaints" })), note);
    assert_eq!(noted("transport", json!({ "pregnancy": "childbirth" })), note);
    assert_eq!(noted("hospital", json!({ "pregnancy": "childbirth" })), []);
    assert_eq!(noted("hospital", json!({})), []);
}

#[test]
fn a_fixed_amount_is_the_base_only_below_the_price() {
    let base = |price: &str| {
        let result = in_2026("medicine", json!({ "price": price, "fixedAmount": "60.00" }));
        told(&result, "copayment.base").swap_remove(0)
    };
    let sentence = |text: &str| (text.to_owned(), Some("60.00".to_owned()));
    assert_eq!(base("60.00"), sentence("The base is the price, which does not exceed the fixed amount of €60.00"));
    assert_eq!(base("60.01"), sentence("The base is the fixed amount, which is below the price of €60.01"));
}

#[test]
fn each_step_cites_the_paragraph_of_its_service() {
    let cited = |service: &str, more: Value, rule: &str| {
        let steps = in_2026(service, more).steps;
        steps.into_iter().find(|step| step.rule == rule).map(|step| step.citation).unwrap()
    };
    let three = json!({ "price": "30.00", "quantity": 3 });
    assert_eq!(cited("aid", three.clone(), "copayment.times"), "§ 33 Abs. 8 Satz 1, § 61 Satz 1 SGB V");
    assert_eq!(cited("transport", three, "copayment.times"), "§ 60 Abs. 1 und 2, § 61 Satz 1 SGB V");
    assert_eq!(cited("hospital", json!({ "until": "2026-03-04" }), "copayment.stay-days"), "§ 39 Abs. 4, § 61 Satz 2 SGB V");
}

/// § 31 is on medicines and what is like them: no step of another service cites it, and each kind of step cites its own paragraph.
#[test]
fn no_step_cites_the_paragraph_of_another_service() {
    let aged = |birth: &str, more: Value| with(json!({ "birthDate": birth, "price": "80.00" }), &more);
    let mut seen = 0;
    for service in Service::ALL {
        let paragraph = service.citation().split(',').next().unwrap().trim_end_matches(" SGB V");
        for input in [json!({ "price": "80.00" }), aged("2015-01-01", json!({})), aged("2008-04-01", json!({}))] {
            let result = on("2026-03-31", service.word(), input);
            for step in &result.steps {
                let of_service = ["copayment.rate", "copayment.base", "copayment.stay-days", "copayment.free", "copayment.due"];
                if of_service.contains(&step.rule) {
                    assert!(step.citation.starts_with(paragraph), "{service:?}: {step:?}");
                    seen += 1;
                }
                assert!(paragraph.starts_with("§ 31") || !step.citation.contains("§ 31 "), "{service:?}: {step:?}");
            }
        }
    }
    assert!(seen > 120, "{seen}");
    let freed = |service: &str| {
        let result = in_2026(service, json!({ "price": "80.00", "exemptProduct": true }));
        result.steps.into_iter().find(|step| step.rule == "copayment.free").map(|step| step.citation).unwrap()
    };
    assert_eq!(freed("medicine"), "§ 31 Abs. 3 Satz 4 SGB V");
    assert_eq!(freed("aid"), "§ 33 Abs. 8 Satz 1, § 61 Satz 1 SGB V");
    let grown = on("2026-03-31", "rehab", json!({ "until": "2026-04-02", "birthDate": "2008-04-01" }));
    let step = grown.steps.iter().find(|step| step.rule == "copayment.adult-from").unwrap();
    assert_eq!(step.citation, "§ 40 Abs. 5, § 61 Satz 2 SGB V, § 187 Abs. 2 BGB");
}

#[test]
fn one_day_is_told_in_the_singular() {
    let one = on("2026-03-05", "hospital", json!({ "until": "2026-03-05" }));
    assert_eq!(told(&one, "copayment.stay-days"), [("The stay on 5 March 2026 counts as 1 day".to_owned(), None)]);
    let rate = |text: &str| [(text.to_owned(), Some("10.00".to_owned()))];
    assert_eq!(told(&one, "copayment.day-rate"), rate("1 day, on 5 March 2026, at €10.00"));
    let last = on("2026-03-05", "hospital", json!({ "until": "2026-03-06", "daysAlreadyCharged": 27 }));
    assert_eq!(
        told(&last, "copayment.day-cap"),
        [("At most 28 days a calendar year, 27 of them charged before: now 1 day".to_owned(), None)]
    );
}

/// A pack "split" into one was not split.
#[test]
fn one_pack_is_not_told_as_split() {
    let packs = |packs: u32| in_2026("medicine", json!({ "price": "80.00", "splitPacks": packs }));
    assert_eq!(told(&packs(1), "copayment.split-packs"), []);
    assert_eq!(told(&packs(2), "copayment.split-packs").len(), 1);
    assert_eq!(due(&packs(1)), due(&packs(2)));
}

/// Fixed amounts and freed products exist for products alone (§§ 31, 35, 36 SGB V).
#[test]
fn what_is_no_product_has_no_fixed_amount() {
    for service in ["remedy", "transport", "household-help"] {
        let input =
            json!({ "service": service, "date": "2026-03-02", "price": "30.00", "fixedAmount": "20.00", "exemptProduct": true });
        let paths: Vec<String> = problems::<CopaymentInput>(input).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["/fixedAmount", "/exemptProduct"], "{service}");
    }
}
