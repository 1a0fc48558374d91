import type { NameStock } from './names.ts'

const list = (text: string) => text.trim().split(/\s+/)

export const ARABIC: NameStock = {
  male: list('أحمد خالد سامي طارق عمر كريم محمد محمود نبيل هشام ياسر يوسف'),
  female: list('آمنة أمل دينا رانيا سارة فاطمة ليلى مريم منى نور هدى ياسمين'),
  last: list(
    'الأحمد البغدادي التميمي الجابري الحسن الخطيب الزهراني السيد الشريف العلي الفارس القاسم المصري النجار الهاشمي',
  ),
}

export const JAPANESE: NameStock = {
  male: list('健太 大輔 拓也 直樹 翔太 誠 浩二 一郎'),
  female: list('愛 恵子 美咲 由美子 葵 陽菜 千尋 真理'),
  last: list('佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田'),
}

export const CHINESE: NameStock = {
  male: list('伟 强 磊 军 建国 志明 浩然 子轩'),
  female: list('芳 娜 静 丽 秀英 雨婷 欣怡 晓燕'),
  last: list('王 李 张 刘 陈 杨 赵 黄 周 吴 欧阳 司马'),
}
