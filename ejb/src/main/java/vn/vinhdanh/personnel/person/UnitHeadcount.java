package vn.vinhdanh.personnel.person;

/** How many people in service a unit holds itself. */
public record UnitHeadcount(Long unitId, long people) {
}
