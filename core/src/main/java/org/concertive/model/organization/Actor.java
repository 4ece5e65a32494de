package org.concertive.model.organization;

import org.concertive.model.value.Entity;

/**
 * Anyone who can lead, follow, hold a right or take part: a person, a position, a team, a role
 * group or a unit.
 *
 * <p>Leading is a part an actor plays and, apart from that, a standing ({@code Leader}); it is no
 * kind of actor.
 *
 * @see "Spillane 2006, Distributed Leadership"
 */
public interface Actor extends Entity {}
