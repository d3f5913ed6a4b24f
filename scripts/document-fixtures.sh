#!/usr/bin/env bash
# Makes fixtures/documents/ anew from its Markdown sources, by real producers: pandoc and LibreOffice.
#   apt-get install --no-install-recommends pandoc libreoffice-writer-nogui fonts-dejavu-core
#   bash scripts/document-fixtures.sh
set -eu
cd "$(dirname "$0")/../fixtures/documents"
export SOURCE_DATE_EPOCH=0

office() { # FORMAT FILE…
  soffice --headless -env:UserInstallation="file:///tmp/sverka-office" --convert-to "$1" "${@:2}" >/dev/null 2>&1
}

declare -A titles=([telegram.ru]=Телеграмма [telegram.en]=Telegram [report.ru]=Отчёт [report.en]=Report)

for name in telegram report; do
  for language in ru en; do
    base=$name.$language
    title=${titles[$base]}
    for format in docx odt; do
      pandoc --metadata lang="$language" -f markdown "$base.md" -o "$base.$format"
    done
    for format in epub fb2; do
      pandoc --standalone --metadata title="$title" --metadata lang="$language" -f markdown "$base.md" -o "$base.$format"
    done
    pandoc --standalone --metadata pagetitle="$title" --metadata lang="$language" -f markdown "$base.md" -o "$base.html"
    pandoc --metadata lang="$language" -f markdown "$base.md" -o "plain.$base.odt"
    office pdf "plain.$base.odt"
    mv "plain.$base.pdf" "$base.pdf"
    rm "plain.$base.odt"
  done
  # saved by the other producer: another dialect of the same format
  cp "$name.ru.odt" "$name.office.ru.odt"
  office docx "$name.office.ru.odt"
  rm "$name.office.ru.odt"
done

iconv -f utf-8 -t cp1251 telegram.ru.fb2 | sed '1s/UTF-8/windows-1251/' > telegram.windows-1251.ru.fb2
pandoc -f html table.source.html -o table.docx
office pdf two-columns.ru.fodt
