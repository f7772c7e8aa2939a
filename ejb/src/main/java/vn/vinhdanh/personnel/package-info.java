/** The personnel registry: people, where they served, discipline, and the timeline of everything dated about them. */
package vn.vinhdanh.personnel;
