/** What hurts today: the firm's work by stream, its KPIs, their pressures and the needs. */
package dev.rolecall.diagnosis;
