package dev.drillpress.model.posting;

/**
 * A place where a text names a skill.
 *
 * @param skill the skill's number in the vocabulary, from 0
 * @param stage the stage's number in the skill, from 0
 * @param strength how strictly it is asked for here
 * @param start of its first character in the text, from 0
 * @param end behind its last character
 */
public record Mention(int skill, int stage, Strength strength, int start, int end) {}
