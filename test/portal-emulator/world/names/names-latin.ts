import type { NameStock } from './names.ts'

const list = (text: string) => text.trim().split(/\s+/)

export const ENGLISH: NameStock = {
  male: list(`
    Adam Alan Andrew Arthur Ben Brian Callum Charles Connor Craig Daniel David Dylan Edward Ethan Frank George Graham
    Harry Henry Jack James Jason John Joseph Keith Kevin Liam Luke Mark Martin Matthew Michael Nathan Neil Oliver Owen
    Patrick Paul Peter Philip Ralph Richard Robert Ryan Samuel Scott Sean Simon Stephen Stuart Thomas Victor William`),
  female: list(`
    Abigail Alice Amelia Amy Angela Audrey Beth Caroline Charlotte Chloe Claire Donna Eleanor Elizabeth Emily Emma
    Evelyn Fiona Frances Gemma Georgia Hannah Heather Helen Holly Isabel Jane Jessica Julia Karen Kate Laura Lily
    Lucy Margaret Megan Molly Naomi Nicole Olivia Paula Rachel Rebecca Rose Sarah Sophie Susan Teresa Vera Zara`),
  last: list(`
    Adams Allen Anderson Armstrong Atkinson Bailey Baker Barnes Bell Bennett Brooks Brown Butler Campbell Carter
    Chapman Clarke Collins Cook Cooper Cox Davies Dawson Edwards Ellis Evans Fisher Foster Fox Gardner Gibson Graham
    Grant Gray Green Griffiths Hall Hamilton Harris Harrison Harvey Hill Holmes Howard Hughes Hunt Hunter Jackson
    James Jenkins Johnson Jones Kelly Kennedy King Knight Lawrence Lewis Lloyd Marshall Martin Mason Matthews Mills
    Mitchell Moore Morgan Morris Murphy Murray O'Connor O'Neill Owen Palmer Parker Pearson Phillips Powell Price
    Reid Reynolds Richards Roberts Robinson Rogers Russell Scott Shaw Simpson Smith Stevens Stewart Taylor Thompson
    Turner Walker Wallace Walsh Ward Watson Webb Wells West White Wilkinson Williams Wilson Wood Wright Young`),
}

export const GERMAN: NameStock = {
  male: list(`
    Andreas Bernd Christian Dieter Felix Florian Georg Günter Hans Heinrich Jens Jörg Jürgen Karl Klaus Lukas Manfred
    Markus Matthias Maximilian Moritz Oskar Ralf Rüdiger Sebastian Stefan Thomas Tobias Uwe Wolfgang`),
  female: list(`
    Angelika Anja Anke Annika Birgit Brigitte Claudia Elke Franziska Friederike Gabriele Heike Ingrid Jana Julia
    Katharina Kerstin Lea Leonie Luise Marlene Monika Petra Sabine Sigrid Silke Susanne Ulrike Ursula`),
  last: list(`
    Albrecht Arnold Bauer Becker Böhm Brandt Busch Dietrich Engel Fischer Frank Friedrich Fuchs Graf Groß Günther
    Haas Hartmann Heinrich Herrmann Hoffmann Huber Jäger Jung Kaiser Keller Klein Koch Köhler König Krämer Krüger
    Kühn Lang Lehmann Lorenz Ludwig Maier Mayer Meier Meyer Möller Müller Neumann Pohl Richter Roth Sauer Schäfer
    Schmitt Schneider Scholz Schröder Schubert Schulz Schuster Schwarz Seidel Simon Stein Vogel Vogt Wagner Walter
    Weber Weiß Werner Winkler Winter Wolff Ziegler Zimmermann`),
}

export const NORDIC: NameStock = {
  male: list(
    'Anders Bjørn Erik Håkon Jens Jonas Kåre Lars Magnus Nils Ola Per Rasmus Søren Sven Torbjörn Åke Øyvind',
  ),
  female: list(
    'Astrid Åsa Birgitta Elin Freja Gunhild Hedda Ingrid Kajsa Karin Liv Maja Pernille Signe Solveig Tuva',
  ),
  last: list(`
    Andersen Bergström Berge Dahl Eriksson Forsberg Gustafsson Hagen Halvorsen Hansen Håkansson Jensen Johansson
    Jørgensen Karlsen Lindgren Lund Lundqvist Moen Nilsen Nyström Olsen Persson Rasmussen Sandberg Solberg
    Strand Sørensen Ödegaard Åkesson`),
}

export const ROMANCE: NameStock = {
  male: list(
    'Álvaro Andrés Antoine Bruno César Diego Étienne Fabio François Javier João Luca Marco Mateo Nuno Raúl René',
  ),
  female: list(
    'Aurélie Beatriz Camille Carmen Chiara Elena Élodie Giulia Inês Joana Lucía Manon María Marta Noémie Sofía',
  ),
  last: list(`
    Álvarez Barbosa Bianchi Carvalho Castro Conti Costa Delgado Dupont Esposito Fernandes Ferrari Fontaine Garcia
    García-Márquez Gauthier Gómez Gonçalves Lambert Leroy López Marini Martínez Moreau Muñoz Núñez Oliveira Ortega
    Pereira Pérez Ramírez Ribeiro Rinaldi Rodríguez Rossi Rousseau Sánchez Santos Silva Sousa Vásquez Vitale`),
}

export const SLAVIC_LATIN: NameStock = {
  male: list(
    'Andrzej Bartosz Dragan Filip Jakub Jan Krzysztof Łukasz Marek Michał Milan Ondřej Paweł Tomáš Wojciech Željko',
  ),
  female: list(
    'Agnieszka Anna Barbora Dorota Ewa Ivana Jana Joanna Kateřina Katarzyna Magdalena Małgorzata Snežana Zofia',
  ),
  last: list(`
    Adamczyk Bąk Čapek Dąbrowski Dvořák Górski Horák Jankowski Jovanović Kamiński Kowalczyk Kovačević Kučera
    Lewandowski Mazur Nikolić Novák Nowak Pavlović Pawlak Sikora Svoboda Šimić Walczak Wiśniewski Wójcik Zając Żak`),
}

export const ASIAN_LATIN: NameStock = {
  male: list(
    'Anand Arjun Bao Chen Deepak Hiroshi Jun Kai Kiran Minh Rahul Rajesh Ravi Sanjay Takeshi Tuan Vikram Wei Yusuf',
  ),
  female: list(
    'Aisha Ananya Hana Kavya Lakshmi Linh Mei Meera Min-ji Neha Nisha Pooja Sakura Shreya Siti Thi Xiu Yuki Zeynep',
  ),
  last: list(`
    Agarwal Ahmed Bose Chandra Chatterjee Chen Choi Desai Gupta Huang Iyer Joshi Kaya Khan Kim Kumar Lee Li Lin Mehta
    Nakamura Nair Nguyen Park Patel Pham Rao Reddy Saito Sharma Singh Suzuki Tan Tran Verma Wang Watanabe Wong Yamada
    Yılmaz Zhang`),
}
