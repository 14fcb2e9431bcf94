;; The floor: F1 in bare integers over an array in memory, written by hand. What no crossing, check or choice of values costs.
(module
  (memory (export "memory") 1024)
  (func (export "copayments") (param $at i32) (param $count i32)
    (local $end i32) (local $price i64) (local $due i64)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $price (i64.load32_s (local.get $at)))
        (local.set $due (i64.div_u (i64.add (i64.mul (local.get $price) (i64.const 10)) (i64.const 50)) (i64.const 100)))
        (local.set $due (select (i64.const 500) (local.get $due) (i64.lt_u (local.get $due) (i64.const 500))))
        (local.set $due (select (i64.const 1000) (local.get $due) (i64.gt_u (local.get $due) (i64.const 1000))))
        (local.set $due (select (local.get $price) (local.get $due) (i64.gt_u (local.get $due) (local.get $price))))
        (i64.store32 (local.get $at) (local.get $due))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))))
