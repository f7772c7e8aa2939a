package vn.vinhdanh.classification;

/**
 * Month limits of the absence matrix (NĐ 90/2020/NĐ-CP Điều 2.3, NĐ 48/2023/NĐ-CP).
 *
 * @param minMonthsWorked less than this: not classified
 * @param capFromMonths   absent so long, and less than the limit above: at most COMPLETED
 * @param sickFromMonths  sick so long: level of the time actually worked
 */
public record AbsenceLimits(int minMonthsWorked, int capFromMonths, int sickFromMonths) {
}
