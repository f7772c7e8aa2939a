/** Work that runs by the clock: the year-end calendar, reminders, the outbox and the mails it sends. */
package vn.vinhdanh.job;
