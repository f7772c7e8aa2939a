/** Staffing quotas (biên chế, số lượng người làm việc, hợp đồng) per unit and year, and who heads a unit. */
package vn.vinhdanh.organisation.staffing;
