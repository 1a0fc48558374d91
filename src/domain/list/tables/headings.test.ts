import { describe, expect, it } from 'vitest'
import { parseCsv, parseText } from '#domain/list/parser.ts'
import { saidIn } from '#domain/list/said.fixture.ts'

describe.each([
  ['a file', parseCsv],
  ['a paste', parseText],
])('headings of %s', (_, parse) => {
  it.each([
    ['Prénom;Nom\nMila;Torres', 'Mila Torres'],
    ['Funktion;Mitarbeitername;Telefon\nLeiter;Eva Müller;+49 1', 'Eva Müller'],
    ['ID на портале;Сотрудник портала\n12;Орлов Лев', 'Орлов Лев, 12 (column)'],
    ['Nom;Prénom\nTorres;Mila', 'Torres Mila'],
    ['Nombre;Apellidos\nMila;Torres', 'Mila Torres'],
    ['Apellidos;Nombre;Correo electrónico\nTorres;Mila;m@x.example', 'Torres Mila, m@x.example'],
    ['ФИО сотрудника;Город\nОрлов Лев;Омск', 'Орлов Лев'],
    ['Имя;\u0415-mail\nОрлов Лев;orlov@x.example', 'Орлов Лев, orlov@x.example'],
    ['Прізвище;Ім\u02bcя\nОрлов;Лев', 'Орлов Лев'],
    ['Vollsta\u0308ndiger Name;Abteilung\nMila Torres;Design', 'Mila Torres'],
    ['Nome completo;Setor\nMila Torres;Design', 'Mila Torres'],
    ['Nome;Cognome\nMila;Torres', 'Mila Torres'],
    ['Imię i nazwisko;Dział\nMila Torres;Design', 'Mila Torres'],
    ['Аты-жөні;Бөлім\nMila Torres;Design', 'Mila Torres'],
    ['Ad;Soyad;E-posta\nMila;Torres;m@x.example', 'Mila Torres, m@x.example'],
    ['الاسم;القسم\nMila Torres;Design', 'Mila Torres'],
    ['Họ và tên;Phòng ban\nMila Torres;Design', 'Mila Torres'],
    ['Nama lengkap;Departemen\nMila Torres;Design', 'Mila Torres'],
    ['Nama penuh;Jabatan\nMila Torres;Design', 'Mila Torres'],
    ['ชื่อ-นามสกุล;แผนก\nMila Torres;Design', 'Mila Torres'],
    ['姓名;部门\n王伟;设计', '王伟'],
    ['姓名;部門;電子郵件\n王偉;設計;w@x.example', '王偉, w@x.example'],
    ['氏名;部署\n山田 太郎;設計', '山田 太郎'],
    ['姓;名\n山田;太郎', '山田 太郎'],
    ['पूरा नाम;विभाग\nMila Torres;Design', 'Mila Torres'],
    ['Full Name;Job Title\nMila Torres;Content Editor', 'Mila Torres'],
    ['Ф.И.О.;Должность\nОрлов Лев;юрист', 'Орлов Лев'],
  ])('P18: headings in the languages of the portal: %j', (text, expected) => {
    const list = parse(text)
    expect(list.heading).not.toBeNull()
    expect(saidIn(list)).toEqual([expected])
  })
})
