<?php $password = 'TOP-SECRET';
