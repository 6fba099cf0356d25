<h1>Startseite auf Deutsch</h1>
