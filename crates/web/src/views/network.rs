//! The network of actors: who has to do with whom. It is laid out here, by forces in a fixed number of steps from a fixed
//! beginning, so that the same ledger always gives the same picture.

use std::collections::BTreeMap;

use dateline_ledger::Row;
use maud::{Markup, html};

use super::row::{text, whole};
use crate::read::words::{counted, number};

/// Actors that are drawn, those with most reports.
const ACTORS: usize = 40;
/// Width and height, in its own units, and the room that is left at the edges for names.
const SIZE: [f64; 2] = [1000.0, 620.0];
const EDGE: [f64; 2] = [110.0, 40.0];
/// Steps of the layout.
const STEPS: u32 = 400;
/// Room for a letter of a name, and between two actors with their names.
const LETTER: [f64; 2] = [6.5, 16.0];
const GAP: [f64; 2] = [10.0, 14.0];
/// Rounds in which those that lie over each other are parted.
const ROUNDS: u32 = 200;
/// Radius of the largest actor, and width of the heaviest line.
const RADIUS: f64 = 18.0;
const WIDTH: f64 = 9.0;

/// An actor.
struct Node<'r> {
    id: &'r str,
    name: &'r str,
    weight: usize,
    ties: usize,
}

/// What two actors have to do with each other.
#[derive(Default)]
struct Tie {
    independent: usize,
    reports: usize,
    conflict: usize,
}

type Ties = BTreeMap<(usize, usize), Tie>;

/// The network of `pairs`.
pub(crate) fn network(pairs: &[Row]) -> Markup {
    let (nodes, ties) = graph(pairs);
    let heaviest = ties.values().map(|tie| tie.independent).max().unwrap_or(1).max(1);
    let largest = nodes.iter().map(|node| node.weight).max().unwrap_or(1).max(1);
    let sizes: Vec<[f64; 2]> = nodes.iter().map(|node| size(node, largest)).collect();
    let places = parted(laid_out(nodes.len(), &ties), &sizes);
    let mut lines: Vec<_> = ties.iter().collect();
    lines.sort_by_key(|(pair, tie)| (tie.independent, **pair));
    html! {
        figure.network {
            svg viewBox={ "0 0 " (SIZE[0]) " " (SIZE[1]) } role="group" aria-label="Network; the table below has the same ties" {
                @for &(&(one, other), tie) in &lines {
                    line.tie.conflict[is_conflict(tie)] x1=(places[one][0].round()) y1=(places[one][1].round()) x2=(places[other][0].round()) y2=(places[other][1].round())
                        stroke-width=(tenths(1.0 + (WIDTH - 1.0) * tie.independent as f64 / heaviest as f64)) { title { (said(&nodes[one], &nodes[other], tie)) } }
                }
                @for (node, at) in nodes.iter().zip(&places) {
                    @let radius = tenths(radius(node, largest));
                    a.node href={ "/actors/" (node.id) } aria-label={ (node.name) ": " (counted(node.weight, "independent report")) ", " (counted(node.ties, "tie")) } {
                        circle cx=(at[0].round()) cy=(at[1].round()) r=(radius) {}
                        text x=(at[0].round()) y=((at[1] + radius + 14.0).round()) text-anchor="middle" { (shortened(node.name)) }
                    }
                }
            }
            figcaption.faint { "The " (nodes.len()) " actors with most independent reports of what two named sides do; a line is as wide as those on the two, at most " (heaviest) ", and broken where more than half of the reports are of conflict. A name leads to its actor." }
        }
        (table(&nodes, lines.iter().rev()))
    }
}

/// The ties that are drawn, the heaviest first.
fn table<'t>(nodes: &[Node<'_>], ties: impl Iterator<Item = &'t (&'t (usize, usize), &'t Tie)>) -> Markup {
    let name = |index: usize| html! { a href={ "/actors/" (nodes[index].id) } { (nodes[index].name) } };
    html! {
        section.under {
            h2 { "Ties" }
            div.scroll tabindex="0" role="region" aria-label="Ties" { table.ties {
                thead { tr { th scope="col" { "One" } th scope="col" { "Other" } th.figure scope="col" { "Independent reports" } th.figure scope="col" { "Reports" } th.figure scope="col" { "of these, conflict" } } }
                tbody { @for &(&(one, other), tie) in ties { tr.row-at {
                    td { (name(one)) } td { (name(other)) }
                    td.figure { (number(tie.independent as f64)) } td.figure { (number(tie.reports as f64)) } td.figure { (number(tie.conflict as f64)) }
                } } }
            } }
        }
    }
}

fn radius(node: &Node<'_>, largest: usize) -> f64 {
    4.0 + (RADIUS - 4.0) * (node.weight as f64 / largest as f64).sqrt()
}

/// Width and height that an actor takes with its name.
fn size(node: &Node<'_>, largest: usize) -> [f64; 2] {
    let round = 2.0 * radius(node, largest);
    let name = LETTER[0] * shortened(node.name).chars().count() as f64;
    [round.max(name) + GAP[0], round + LETTER[1] + GAP[1]]
}

fn is_conflict(tie: &Tie) -> bool {
    tie.conflict * 2 > tie.reports
}

fn said(one: &Node<'_>, other: &Node<'_>, tie: &Tie) -> String {
    let how = if is_conflict(tie) { ", mostly of conflict" } else { "" };
    format!("{} and {}: {}{how}", one.name, other.name, counted(tie.independent, "independent report"))
}

/// A name as far as there is room.
fn shortened(name: &str) -> String {
    const MOST: usize = 26;
    if name.chars().count() <= MOST { name.to_owned() } else { name.chars().take(MOST - 1).chain(['…']).collect() }
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The actors with most reports, and the ties between them.
fn graph(pairs: &[Row]) -> (Vec<Node<'_>>, Ties) {
    let sides = |row| {
        Some([(text(row, "actor_id")?, text(row, "actor_name")?), (text(row, "other_id")?, text(row, "other_name")?)])
    };
    let mut weights: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for row in pairs {
        for side in sides(row).into_iter().flatten() {
            *weights.entry(side).or_default() += whole(row, "n_independent");
        }
    }
    let mut nodes: Vec<Node<'_>> =
        weights.into_iter().map(|((id, name), weight)| Node { id, name, weight, ties: 0 }).collect();
    nodes.sort_by_key(|node| (std::cmp::Reverse(node.weight), node.name, node.id));
    nodes.truncate(ACTORS);
    let mut ties = Ties::new();
    for row in pairs {
        let at = |id| nodes.iter().position(|node| node.id == id);
        let Some([one, other]) = sides(row) else { continue };
        let (Some(one), Some(other)) = (at(one.0), at(other.0)) else { continue };
        let tie = ties.entry((one.min(other), one.max(other))).or_default();
        // what two do together is a row in either direction
        let joint = if one > other { whole(row, "n_joint") } else { 0 };
        tie.independent += whole(row, "n_independent").saturating_sub(joint);
        tie.reports += whole(row, "n_reports");
        tie.conflict += whole(row, "n_conflict");
    }
    for &(one, other) in ties.keys() {
        nodes[one].ties += 1;
        nodes[other].ties += 1;
    }
    (nodes, ties)
}

/// A place for each of `count` actors: all push each other away, ties pull together (Fruchterman and Reingold 1991).
fn laid_out(count: usize, ties: &Ties) -> Vec<[f64; 2]> {
    let mut places: Vec<[f64; 2]> = (0..count).map(|index| beginning(index, count)).collect();
    let reach = (SIZE[0] * SIZE[1] / count.max(1) as f64).sqrt() * 0.7;
    for step in 0..STEPS {
        let mut forces = vec![[0.0; 2]; count];
        for one in 0..count {
            for other in one + 1..count {
                push(&places, &mut forces, (one, other), |distance| reach * reach / distance);
            }
            // towards the middle, so that what has no tie stays on the page
            let pull = 2.0 / count as f64;
            (0..2).for_each(|axis| forces[one][axis] += (SIZE[axis] / 2.0 - places[one][axis]) * pull);
        }
        for (&pair, tie) in ties {
            let strength = 1.0 + (tie.independent as f64).ln_1p() / 2.0;
            push(&places, &mut forces, pair, |distance| -strength * distance * distance / (4.0 * reach));
        }
        let most = SIZE[0] / 12.0 * (1.0 - f64::from(step) / f64::from(STEPS));
        for (place, force) in places.iter_mut().zip(forces) {
            let length = (force[0] * force[0] + force[1] * force[1]).sqrt().max(1e-6);
            (0..2).for_each(|axis| place[axis] += force[axis] / length * length.min(most));
        }
    }
    fitted(places)
}

/// Where an actor begins: on a square around the middle, needing no sine, which machines round differently.
fn beginning(index: usize, count: usize) -> [f64; 2] {
    let along = 4.0 * index as f64 / count as f64;
    let (side, rest) = (along.floor(), along.fract() - 0.5);
    let [x, y] = match side as u8 {
        0 => [rest, -0.5],
        1 => [0.5, rest],
        2 => [-rest, 0.5],
        _ => [-0.5, -rest],
    };
    [SIZE[0] * (0.5 + x * 0.6), SIZE[1] * (0.5 + y * 0.6)]
}

/// Adds the force between two actors, by their distance; it is below 0 where it pulls.
fn push(places: &[[f64; 2]], forces: &mut [[f64; 2]], (one, other): (usize, usize), force: impl Fn(f64) -> f64) {
    let apart = [places[one][0] - places[other][0], places[one][1] - places[other][1]];
    let distance = (apart[0] * apart[0] + apart[1] * apart[1]).sqrt().max(1.0);
    let force = force(distance) / distance;
    for axis in 0..2 {
        forces[one][axis] += apart[axis] * force;
        forces[other][axis] -= apart[axis] * force;
    }
}

/// The same picture with none over another, as far as there is room: two that overlap both move along the axis on which
/// less is needed.
fn parted(mut places: Vec<[f64; 2]>, sizes: &[[f64; 2]]) -> Vec<[f64; 2]> {
    for _ in 0..ROUNDS {
        for other in 0..places.len() {
            for one in 0..other {
                let apart = [0, 1].map(|axis| places[other][axis] - places[one][axis]);
                let over = [0, 1].map(|axis: usize| (sizes[one][axis] + sizes[other][axis]) / 2.0 - apart[axis].abs());
                let axis = usize::from(over[1] < over[0]);
                let step = over[axis].copysign(apart[axis]) / 2.0;
                if over.iter().all(|over| *over > 0.0) {
                    places[one][axis] -= step;
                    places[other][axis] += step;
                }
            }
        }
        for place in &mut places {
            (0..2).for_each(|axis| place[axis] = place[axis].clamp(EDGE[axis], SIZE[axis] - EDGE[axis]));
        }
    }
    places
}

/// The same picture, as large as there is room.
fn fitted(mut places: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    for axis in 0..2 {
        let (low, high) =
            places.iter().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at[axis]), high.max(at[axis])));
        let room = SIZE[axis] - 2.0 * EDGE[axis];
        for place in &mut places {
            let share = if high - low > 1.0 { (place[axis] - low) / (high - low) } else { 0.5 };
            place[axis] = EDGE[axis] + room * share;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tied_lies_nearer_and_the_picture_is_always_the_same() {
        let tie = || Tie { independent: 5, reports: 5, conflict: 0 };
        let ties = Ties::from([((0, 1), tie()), ((2, 3), tie()), ((4, 5), tie())]);
        let places = laid_out(6, &ties);
        assert_eq!(places, laid_out(6, &ties));
        let distance = |one: usize, other: usize| {
            let [x, y] = [0, 1].map(|axis| places[one][axis] - places[other][axis]);
            x.hypot(y)
        };
        for (one, other) in ties.keys() {
            let strangers = (0..6).filter(|third| third != one && third != other);
            assert!(strangers.into_iter().all(|third| distance(*one, *other) < distance(*one, third)), "{places:?}");
        }
        assert!(places.iter().all(|[x, y]| (0.0..=SIZE[0]).contains(x) && (0.0..=SIZE[1]).contains(y)));
        let sizes = vec![[120.0, 50.0]; 6];
        let heap = parted(vec![[500.0, 300.0]; 6], &sizes);
        for (one, other) in (0..6).flat_map(|other| (0..other).map(move |one| (one, other))) {
            let [x, y] = [0, 1].map(|axis| (heap[one][axis] - heap[other][axis]).abs());
            assert!(x > 119.0 || y > 49.0, "{one} and {other} in {heap:?}");
        }
        assert!(laid_out(0, &Ties::new()).is_empty());
        assert_eq!(laid_out(1, &Ties::new()), [[SIZE[0] / 2.0, SIZE[1] / 2.0]]);
    }
}
