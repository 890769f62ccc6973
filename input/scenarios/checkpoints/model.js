// What slips past inspection when each generation of systems builds the next, and what inspection costs in weeks.
// A chain of chances, one round for each generation: accidents and flaws that hide are inherited unless they are caught and fixed.

// The outcome after each generation, and the totals at the end.
function generations(inputs) {
  var accident = 0;
  var hidden = 0;
  var survive = 1;
  var noCheck = 1;
  var run = { after: [], caught: 0, weeks: 0, weeksNoCheck: 0, review: 0, gen10: null, gen50: null };
  for (var g = 1; g <= inputs.N; g++) {
    var outside = inputs.dout * Math.pow(inputs.e, g - 1);
    var da = 1 - (1 - outside) * (1 - inputs.dself);
    var dh = outside * (1 - inputs.z);
    var clean = 1 - accident - hidden;
    var a = accident + clean * inputs.u * (1 - inputs.m);
    var k = hidden + clean * inputs.u * inputs.m;
    var caught = a * da + k * dh;
    survive *= 1 - inputs.u * ((1 - inputs.m) * (1 - da) + inputs.m * (1 - dh));
    noCheck *= 1 - inputs.u;
    accident = a * (1 - da);
    hidden = k * (1 - dh);

    // Built and inspected once, and once more for each false alarm and each flaw that was caught.
    var build = inputs.b * Math.pow(inputs.s, g - 1);
    var rounds = 1 + inputs.fa * (1 - a - k) + caught;
    run.caught += caught;
    run.weeks += (build + inputs.v) * rounds;
    run.weeksNoCheck += build;
    run.review += inputs.v * rounds;
    if (run.gen10 === null && 1 - survive >= 0.1) {
      run.gen10 = g;
    }
    if (run.gen50 === null && 1 - survive >= 0.5) {
      run.gen50 = g;
    }
    run.after.push({ slip: 1 - survive, no_check: 1 - noCheck, flawed_now: accident + hidden, hidden_now: hidden });
  }
  return run;
}

exports.checkpoints = function (inputs) {
  var run = generations(inputs);
  var last = run.after[inputs.N - 1];
  return {
    slip: last.slip,
    no_check: last.no_check,
    flawed_now: last.flawed_now,
    hidden_now: last.hidden_now,
    caught: run.caught,
    gen_10: run.gen10,
    gen_50: run.gen50,
    weeks: run.weeks,
    weeks_nocheck: run.weeksNoCheck,
    slowdown: run.weeks / run.weeksNoCheck,
    review_share: run.review / run.weeks
  };
};

function curveOf(after, output) {
  // Generation zero is today's system, taken to be clean.
  var points = [[0, 0]];
  for (var g = 1; g <= after.length; g++) {
    points.push([g, after[g - 1][output]]);
  }
  return points;
}

exports.checkpoints_curves = function (inputs) {
  var after = generations(inputs).after;
  return {
    slip: curveOf(after, "slip"),
    no_check: curveOf(after, "no_check"),
    flawed_now: curveOf(after, "flawed_now"),
    hidden_now: curveOf(after, "hidden_now")
  };
};
