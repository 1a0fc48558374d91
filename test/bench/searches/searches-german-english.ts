import { labelled, type Search } from './labelled.ts'

export const germanAndEnglishSearches: readonly Search[] = [
  ...labelled(
    'de',
    'as it is',
    `
    ziegler heike = Heike Ziegler  |  Müller Dieter = Dieter Müller
    KÖNIG JANA = Jana König  |  schröder jens = Jens Schröder
    Weber R. = Weber  |  Jürgen Becker = Jürgen Becker
    winkler max = Maximilian Winkler  |  Groß K. = (Kerstin) Groß
    uwe fuchs = Uwe Fuchs
  `,
  ),
  ...labelled(
    'de',
    'umlauts',
    `
    Jager Ulrike = Ulrike Jäger  |  Jaeger Ulrike = Ulrike Jäger
    Kuehn Sigrid = Sigrid Kühn  |  schroeder jens = Jens Schröder
    Schroder Susanne = Susanne Schröder  |  Guenther Marlene = Marlene Günther
    Weiss Klaus = Klaus Weiß  |  gross kerstin = Kerstin Groß
    Kraemer Brigitte = Brigitte Krämer  |  kramer luise = Luise Krämer
    mueller dieter = Dieter Müller  |  Muller Dieter = Dieter Müller
    Koenig Friederike = Friederike König  |  Ruediger Keller = Rüdiger Keller
    boehm julia = Julia Böhm  |  Krueger Monika = Monika Krüger
    Schaefer Sabine = Sabine Schäfer  |  schafer marlene = Marlene Schäfer
  `,
  ),
  ...labelled(
    'de',
    'wrong layout',
    `
    yiegler heike = ziegler heike  |  Luise Yiegler = Luise Ziegler
    m[ller dieter = müller dieter  |  K;nig Jana = König Jana
    Schr;der Jens = Schröder Jens  |  kr'mer luise = krämer luise
    Mezer Ingrid = Meyer Ingrid  |  b;hm julia = böhm julia
    Schwary Birgit = Schwarz Birgit  |  kr[ger monika = krüger monika
    wei- klaus = weiß klaus
  `,
  ),
  ...labelled(
    'de',
    'transliteration',
    `
    Вебер Ральф = Ralf Weber  |  мюллер дитер = Dieter Müller
    Винклер = Winkler  |  Келлер = Keller
    Шустер Манфред = Manfred Schuster
  `,
  ),
  ...labelled(
    'de',
    'namesakes',
    `
    Schneider Lea Product = Lea Schneider Product manager  |  Becker Jürgen Администратор = Jürgen Becker Системный администратор
    Weber Rüdiger Logistics = Rüdiger Weber Logistics coordinator
  `,
  ),
  ...labelled(
    'en',
    'as it is',
    `
    adams helen = Helen Adams  |  O'Neill Angela = Angela O'Neill
    hamil emma = Emma Hamilton  |  Brooks A. = (Alan) Brooks
    wilkinson zara = Zara Wilkinson  |  Vera O'Connor = Vera O'Connor
    edwards arthur = Arthur Edwards  |  M. Simpson = (Martin) Simpson
    campbell k = (Kevin) Campbell  |  Kennedy Alan QA = Alan Kennedy QA engineer
    HARRY PARKER = Harry Parker  |  bennett dav = David Bennett
    grant emma = Emma Grant  |  robinson arthur = Arthur Robinson
    Anderson, Alice = Alice Anderson  |  gardner george = George Gardner
  `,
  ),
  ...labelled(
    'en',
    'wrong layout',
    `
    рудут фвфьы = helen adams  |  Рфьшдещт Уььф = Hamilton Emma
    Цшдыщт Уььф = Wilson Emma  |  фдфт икщщлы = alan brooks
    Цшдлштыщт Яфкф = Wilkinson Zara  |  рфккн зфклук = harry parker
    ыщзршу рфккшы = sophie harris  |  Увцфквы Фкергк = Edwards Arthur
    ьфкешт ышьзыщт = martin simpson  |  Вфмшв Иуттуее = David Bennett
    уььф егктук = emma turner  |  Вфтшуд Зфклук = Daniel Parker
    увцфкв ыьшер = edward smith  |  кщиуке пфквтук = robert gardner
    фтпудф кгыыудд = angela russell  |  фдфт луттувн = alan kennedy
  `,
  ),
  ...labelled(
    'en',
    'transliteration',
    `
    Хелен Адамс = Helen Adams  |  марк беннетт = Mark Bennett
    Мартин Моррис = Martin Morris  |  эдвард смит = Edward Smith
    Роберт Гарднер = Robert Gardner  |  алан кеннеди = Alan Kennedy
    Адам Беннетт = Adam Bennett
  `,
  ),
  ...labelled(
    'en',
    'other Latin',
    `
    Новак Анна = Anna Nowak  |  Gómez François = François Gómez
    Sánchez Beatriz = Beatriz Sánchez  |  zofia adamczyk = Zofia Adamczyk
    pawlak ivana = Ivana Pawlak
  `,
  ),
]
