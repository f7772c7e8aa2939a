package vn.vinhdanh.personnel;

/** How many people in service a unit holds itself. */
public record UnitHeadcount(Long unitId, long people) {
}
