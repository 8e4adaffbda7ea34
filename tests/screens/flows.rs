use super::desk::Desk;

#[test]
fn peek() {
    for (w, h) in [(80, 24), (120, 40), (40, 12)] {
        let mut desk = Desk::on_day(22, w, h);
        println!("{}", desk.screen());
        println!("{}", desk.press("2").screen());
        println!("{}", desk.press("Down Down Down Enter").screen());
    }
    let mut desk = Desk::on_day(22, 80, 24);
    println!("{}", desk.press("?").screen());
    println!("{}", desk.press("Esc m").screen());
    println!("{}", desk.press("Esc s").screen());
    println!("{}", desk.press("Esc n").write("hei på deg").screen());
    println!("{}", desk.press("Esc p").screen());
    println!("{}", desk.press("Down Enter").write("i går!").press("Enter").screen());
}
