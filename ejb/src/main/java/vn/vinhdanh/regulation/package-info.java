/**
 * The law as dated rows: instruments, base salary, the catalogue of titles and reward forms, coefficients, council thresholds and
 * parameters, each with its article and how sure we are of it. Rules of other rooms read their numbers here and nowhere else.
 */
package vn.vinhdanh.regulation;
