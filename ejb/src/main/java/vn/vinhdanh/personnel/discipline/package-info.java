/** Disciplinary decisions and when they stop counting (Nghị định 152/2025/NĐ-CP Điều 4). */
package vn.vinhdanh.personnel.discipline;
